import type { Labelled } from './labelled.js';

/** Whether a missing row means that a project has gone. */
export const coverages = [
  { code: 'full', label: 'Inventaire complet : une ligne absente a disparu', labelEn: 'Full inventory' },
  { code: 'additions', label: 'Ajouts seulement : rien ne disparaît', labelEn: 'Additions only' },
] as const satisfies readonly Labelled[];

export type Coverage = (typeof coverages)[number]['code'];
