import type { Labelled } from './labelled.js';

/** Why somebody writes: it decides who receives the message. */
export const contactPurposes = [
  { code: 'porteur', label: 'Joindre un projet', labelEn: 'Reach a project' },
  { code: 'partenaire', label: 'Joindre un partenaire', labelEn: 'Reach a partner' },
  { code: 'question', label: 'Question ou idée sur le Carrefour', labelEn: 'Question or idea about the Carrefour' },
  { code: 'besoin', label: 'Besoin d’une collectivité', labelEn: 'A local authority’s need' },
  { code: 'remarque', label: 'Remarque sur le site', labelEn: 'Remark on the site' },
  { code: 'appui', label: 'Soutien ou partenariat', labelEn: 'Support or partnership' },
  { code: 'medias', label: 'Demande de presse', labelEn: 'Press request' },
] as const satisfies readonly Labelled[];

/** What one writes to the team itself about: no project and no partner to choose first. */
const ofTheTeam = ['question', 'besoin', 'remarque', 'appui', 'medias'] as const satisfies readonly (typeof contactPurposes)[number]['code'][];
export type TeamPurpose = (typeof ofTheTeam)[number];
export const teamPurposes = contactPurposes.filter((purpose): purpose is Extract<(typeof contactPurposes)[number], { code: TeamPurpose }> => ofTheTeam.some((code) => code === purpose.code));

export type ContactPurpose = (typeof contactPurposes)[number]['code'];
