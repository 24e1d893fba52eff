import type { Labelled } from './labelled.js';

/** The parts of a sheet that a reader may say is wrong. */
export const reportFields = [
  { code: 'title', label: 'Le titre', labelEn: 'The title' },
  { code: 'description', label: 'Le résumé ou la description', labelEn: 'The summary or the description' },
  { code: 'places', label: 'Le lieu ou la carte', labelEn: 'The place or the map' },
  { code: 'themes', label: 'Les thèmes, les publics, la façon d’agir', labelEn: 'The themes, audiences or way of acting' },
  { code: 'carrier', label: 'Qui porte le projet', labelEn: 'Who carries the project' },
  { code: 'website', label: 'Le site ou un lien', labelEn: 'The site or a link' },
  { code: 'years', label: 'Les dates, l’avancement', labelEn: 'The dates, the progress' },
  { code: 'figures', label: 'Un chiffre ou une distinction', labelEn: 'A figure or an award' },
  { code: 'images', label: 'Une image', labelEn: 'A picture' },
  { code: 'sources', label: 'Les sources ou la licence', labelEn: 'The sources or the licence' },
] as const satisfies readonly Labelled[];

export type ReportField = (typeof reportFields)[number]['code'];
