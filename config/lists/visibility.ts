import type { Labelled } from './labelled.js';

/** The finest level at which a place may be shown to the public. */
export const visibilities = [
  { code: 'exact', label: 'Position exacte', labelEn: 'Exact position' },
  { code: 'commune', label: 'À la commune', labelEn: 'Municipality only' },
  { code: 'department', label: 'Au département', labelEn: 'Department only' },
  { code: 'hidden', label: 'Masquée', labelEn: 'Hidden' },
] as const satisfies readonly Labelled[];

export type Visibility = (typeof visibilities)[number]['code'];
