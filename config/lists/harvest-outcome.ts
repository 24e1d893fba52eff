import type { Labelled } from './labelled.js';

/** How one reading of an online source ended. The first two are good; the others keep the old data and raise an alert. */
export const harvestOutcomes = [
  { code: 'imported', label: 'Importé', labelEn: 'Imported' },
  { code: 'unchanged', label: 'Rien de nouveau', labelEn: 'Unchanged' },
  { code: 'failed', label: 'Source injoignable', labelEn: 'Unreachable' },
  { code: 'empty', label: 'Source vide', labelEn: 'Empty' },
  { code: 'shrunk', label: 'Source réduite', labelEn: 'Shrunk' },
  { code: 'refused', label: 'Contenu refusé', labelEn: 'Refused' },
] as const satisfies readonly Labelled[];
export type HarvestOutcome = (typeof harvestOutcomes)[number]['code'];

/** A good reading is the one the next is compared with; any other is an alert. */
export const isGoodHarvest = (outcome: HarvestOutcome): boolean => outcome === 'imported' || outcome === 'unchanged';
