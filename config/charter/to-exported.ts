import type { PublicProject } from '../record/public-project.js';

/** What an export may carry of a project beside its name and address, which point to it and are how it is credited. */
const pointing = new Set(['title', 'slug', 'id']);

/** A project as an export may carry it: fields that their sources do not allow to be passed on are left empty. */
export function toExported(project: PublicProject): PublicProject {
  const left = project.restrictedFields.filter((field) => field in project && !pointing.has(field));
  const emptied = left.map((field) => [field, Array.isArray(project[field as keyof PublicProject]) ? [] : null]);
  return { ...project, ...(Object.fromEntries(emptied) as Partial<PublicProject>) };
}
