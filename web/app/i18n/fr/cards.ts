import { frenchCount } from '../plural';

export const cards = {
  recordedBy: (count: number) => `Recensé par ${frenchCount(count, 'partenaire', 'partenaires')}`,
  freshness: (month: string) => `à jour en ${month}`,
  places: (count: number) => frenchCount(count, 'lieu', 'lieux'),
  projects: (count: number) => frenchCount(count, 'projet', 'projets'),
  allOf: (count: number) => (count === 1 ? 'Voir le projet' : `Les ${frenchCount(count, 'projet', 'projets')}`),
};
export type CardTexts = typeof cards;
