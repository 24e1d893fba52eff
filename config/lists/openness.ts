import type { Labelled } from './labelled.js';

/** Who may see a value or a record. */
export const opennessLevels = [
  { code: 'public', label: 'Public', labelEn: 'Public' },
  { code: 'collectif', label: 'Réservé au collectif', labelEn: 'Members of the collective' },
  { code: 'prive', label: 'Privé', labelEn: 'Private' },
] as const satisfies readonly Labelled[];

export type Openness = (typeof opennessLevels)[number]['code'];
