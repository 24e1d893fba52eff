import type { Labelled } from './labelled.js';

/** How far a project acts, from the street to the world. */
export const scales = [
  { code: 'quartier', label: 'Quartier', labelEn: 'Neighbourhood' },
  { code: 'local', label: 'Local', labelEn: 'Local' },
  { code: 'intercommunal', label: 'Intercommunal', labelEn: 'Inter-municipal' },
  { code: 'departemental', label: 'Départemental', labelEn: 'Departmental' },
  { code: 'regional', label: 'Régional', labelEn: 'Regional' },
  { code: 'national', label: 'National', labelEn: 'National' },
  { code: 'europeen', label: 'Européen', labelEn: 'European' },
  { code: 'international', label: 'International', labelEn: 'International' },
] as const satisfies readonly Labelled[];

export type Scale = (typeof scales)[number]['code'];
