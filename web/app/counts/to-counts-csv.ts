import type { SpaceCounts } from '@carrefour/config';
import { csvCell } from '../api/to-csv';

const line = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** A partner's figures as a table, a line a project. */
export const toCountsCsv = ({ days, projects }: SpaceCounts, siteUrl: string): string =>
  `\uFEFF${line(['projet', 'adresse', 'jours', 'pages_vues', 'recherches', 'messages', 'exports', 'integrations'])}${projects
    .map(({ slug, title, view, search, contact, export: exported, embed }) => line([title, `${siteUrl}/projets/${slug}`, days, view, search, contact, exported, embed]))
    .join('')}`;
