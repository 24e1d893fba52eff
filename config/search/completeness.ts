import type { PublicProject } from '../record/public-project.js';

const criteria: readonly ((project: PublicProject) => boolean)[] = [
  (project) => (project.summary ?? '').length >= 40,
  (project) => (project.description ?? '').length >= 200,
  (project) => project.themes.length > 0,
  (project) => project.audiences.length > 0,
  (project) => project.places.some((place) => place.position !== null),
  (project) => project.leadOrganisation !== null,
  (project) => project.website !== null || project.hasContact,
  (project) => project.startYear !== null,
  (project) => project.maturity !== null && project.scale !== null,
  (project) => project.images.length > 0,
];

/** How much of a sheet is filled, from 0 to 10: one point a criterion. */
export function completenessOf(project: PublicProject): number {
  return criteria.filter((isMet) => isMet(project)).length;
}
