import type { Labelled } from './labelled.js';

/** Five classes of communes by number of inhabitants (INSEE legal population). */
export const communeSizes = [
  { code: 'moins-500', label: 'Moins de 500 habitants', labelEn: 'Under 500 inhabitants' },
  { code: '500-1999', label: 'De 500 à 1 999 habitants', labelEn: '500 to 1,999 inhabitants' },
  { code: '2000-9999', label: 'De 2 000 à 9 999 habitants', labelEn: '2,000 to 9,999 inhabitants' },
  { code: '10000-49999', label: 'De 10 000 à 49 999 habitants', labelEn: '10,000 to 49,999 inhabitants' },
  { code: '50000-plus', label: '50 000 habitants et plus', labelEn: '50,000 inhabitants and more' },
] as const satisfies readonly Labelled[];

export type CommuneSize = (typeof communeSizes)[number]['code'];
