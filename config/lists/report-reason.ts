import type { Labelled } from './labelled.js';

/** What may be wrong with a sheet; `feedback` is an opinion on any page. */
export const reportReasons = [
  { code: 'wrong', label: 'Information fausse', labelEn: 'Wrong information' },
  { code: 'closed', label: 'Projet arrêté', labelEn: 'The project has ended' },
  { code: 'duplicate', label: 'Doublon', labelEn: 'Duplicate' },
  { code: 'illicit', label: 'Contenu illicite', labelEn: 'Unlawful content' },
  { code: 'concerns-me', label: 'Me concerne', labelEn: 'It concerns me' },
  { code: 'other', label: 'Autre', labelEn: 'Something else' },
  { code: 'feedback', label: 'Avis sur une page', labelEn: 'Opinion on a page' },
] as const satisfies readonly Labelled[];

export type ReportReason = (typeof reportReasons)[number]['code'];
