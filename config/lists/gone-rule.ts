import type { Labelled } from './labelled.js';

/** What happens to a project that no inventory speaks of any more. */
export const goneRules = [
  { code: 'flag', label: 'Signaler seulement : la fiche reste en ligne', labelEn: 'Flag only' },
  { code: 'unpublish', label: 'Dépublier la fiche que plus aucun inventaire ne cite', labelEn: 'Unpublish' },
] as const satisfies readonly Labelled[];

export type GoneRule = (typeof goneRules)[number]['code'];
