import type { Labelled } from '../lists/labelled.js';

/** What a person may do for a partner: each role may do all that those before it may. */
export const spaceRoles = [
  { code: 'reader', label: 'Lecture', labelEn: 'Reader' },
  { code: 'contributor', label: 'Rédaction', labelEn: 'Contributor' },
  { code: 'referent', label: 'Référent', labelEn: 'Manager' },
] as const satisfies readonly Labelled[];

export type SpaceRole = (typeof spaceRoles)[number]['code'];

const rankOf = (role: SpaceRole): number => spaceRoles.findIndex(({ code }) => code === role);

/** Whether a role may do what asks for at least another. */
export const mayAs = (role: SpaceRole, least: SpaceRole): boolean => rankOf(role) >= rankOf(least);
