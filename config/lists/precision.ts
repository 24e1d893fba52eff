import type { Labelled } from './labelled.js';

/** How finely a place is known. */
export const precisions = [
  { code: 'address', label: 'Adresse', labelEn: 'Address' },
  { code: 'commune', label: 'Commune', labelEn: 'Municipality' },
  { code: 'postcode', label: 'Code postal', labelEn: 'Postcode' },
  { code: 'department', label: 'Département', labelEn: 'Department' },
  { code: 'none', label: 'Sans position', labelEn: 'No position' },
] as const satisfies readonly Labelled[];

export type Precision = (typeof precisions)[number]['code'];
