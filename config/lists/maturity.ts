import type { Labelled } from './labelled.js';

/** How far along a project is. */
export const maturities = [
  { code: 'idee', label: 'En projet', labelEn: 'Idea' },
  { code: 'experimentation', label: 'Expérimentation', labelEn: 'Experiment' },
  { code: 'demarrage', label: 'En démarrage', labelEn: 'Starting' },
  { code: 'activite', label: 'En activité', labelEn: 'Running' },
  { code: 'essaimage', label: 'En essaimage', labelEn: 'Spreading' },
  { code: 'termine', label: 'Terminé', labelEn: 'Ended' },
] as const satisfies readonly Labelled[];

export type Maturity = (typeof maturities)[number]['code'];
