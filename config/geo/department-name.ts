import { departments } from '../territory/departments.js';

/** A department in a message: `Rhône (69)`. */
export function departmentName(code: string | null): string {
  const department = departments.find((item) => item.code === code);
  return department === undefined ? 'inconnu' : `${department.label} (${department.code})`;
}
