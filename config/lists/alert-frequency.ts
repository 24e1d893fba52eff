import type { Labelled } from './labelled.js';

/** How often somebody receives what is new in a search. */
export const alertFrequencies = [
  { code: 'weekly', label: 'Chaque semaine', labelEn: 'Every week' },
  { code: 'monthly', label: 'Chaque mois', labelEn: 'Every month' },
] as const satisfies readonly Labelled[];

export type AlertFrequency = (typeof alertFrequencies)[number]['code'];
