import type { OfficeRoute } from '../office-route';
import { readOfficeFigures } from './read-figures';

export const figureRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: '/figures', action: 'figures', handle: (strapi) => readOfficeFigures(strapi) },
];
