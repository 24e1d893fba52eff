import type { PublicProject } from '../record/public-project.js';
import { toExportedCarrier } from './exported-carrier.js';

/** Its name and address go out always: they point to a project, and are how it is credited. Its carrier has rules of its own. */
const pointing = new Set(['title', 'slug', 'id', 'carrier']);

/** A project as an export may carry it: fields that their sources do not allow to be passed on are left empty. */
export function toExported(project: PublicProject): PublicProject {
  const left = project.restrictedFields.filter((field) => field in project && !pointing.has(field));
  const emptied = left.map((field) => [field, Array.isArray(project[field as keyof PublicProject]) ? [] : null]);
  return { ...project, ...(Object.fromEntries(emptied) as Partial<PublicProject>), carrier: toExportedCarrier(project) };
}
