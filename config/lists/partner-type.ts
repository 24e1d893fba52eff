import type { Labelled } from './labelled.js';

/** The five families of partners of the collective. */
export const partnerTypes = [
  { code: 'associations-accompagnateurs', label: 'Associations et accompagnateurs opérationnels', labelEn: 'Associations and support organisations' },
  { code: 'institutions-reseaux', label: 'Institutions et têtes de réseaux', labelEn: 'Institutions and umbrella networks' },
  { code: 'think-tanks-recherche', label: 'Think tanks et acteurs de la recherche', labelEn: 'Think tanks and research' },
  { code: 'fondations-acteurs-engages', label: 'Fondations et acteurs engagés', labelEn: 'Foundations and committed actors' },
  { code: 'medias-solution', label: 'Médias de solution', labelEn: 'Solutions media' },
] as const satisfies readonly Labelled[];

export type PartnerType = (typeof partnerTypes)[number]['code'];
