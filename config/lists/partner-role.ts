import type { Labelled } from './labelled.js';

/** What a partner does in the collective. */
export const partnerRoles = [
  { code: 'initiateur', label: 'Initiateur', labelEn: 'Initiator' },
  { code: 'pilotage', label: 'Comité de pilotage', labelEn: 'Steering committee' },
  { code: 'financeur', label: 'Financeur', labelEn: 'Funder' },
  { code: 'soutien', label: 'Soutien', labelEn: 'Supporter' },
  { code: 'ambassadeur', label: 'Ambassadeur', labelEn: 'Ambassador' },
  { code: 'contributeur', label: 'Contributeur', labelEn: 'Contributor' },
  { code: 'appui', label: 'Acteur d’appui', labelEn: 'Support actor' },
] as const satisfies readonly Labelled[];

export type PartnerRole = (typeof partnerRoles)[number]['code'];
