import { departments } from '../territory/departments.js';

const regionOf = new Map<string, string>(departments.map(({ code, region }) => [code, region]));
const departmentOfCommune = (code: string) => code.slice(0, /^9[78]/.test(code) ? 3 : 2);

/** The regions and departments that hold the territories a project acts on (`reg-84`, `dep-69`, `com-69123`): its facets find it too. */
export function areaTerritories(area: readonly string[]): { regions: string[]; departments: string[] } {
  const found = area.map((address) => {
    const [kind, code = ''] = address.split('-');
    if (kind === 'reg') return { region: code, department: null };
    const department = kind === 'dep' ? code : kind === 'com' ? departmentOfCommune(code) : null;
    return { region: department === null ? null : (regionOf.get(department) ?? null), department };
  });
  return {
    regions: found.flatMap(({ region }) => region ?? []),
    departments: found.flatMap(({ department }) => department ?? []),
  };
}
