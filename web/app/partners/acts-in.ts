import { departments } from '@carrefour/config';
import { findCommune, communesOfEpci } from '@carrefour/config/geo';

/** The departments that a territory holds or lies in: `reg-84` → its twelve, `com-69123` → 69. */
export function departmentsOf(territory: string): readonly string[] {
  const [, kind, code = ''] = /^(reg|dep|epci|com)-(\w+)$/.exec(territory) ?? [];
  if (kind === 'reg') return departments.filter(({ region }) => region === code).map((department) => department.code);
  if (kind === 'dep') return [code];
  if (kind === 'com') return [findCommune({ code })?.department ?? []].flat();
  return kind === 'epci' ? [...new Set(communesOfEpci(code).map(({ department }) => department))] : [];
}

/** Whether somebody who acts in these territories acts somewhere in that one. */
export function actsIn(territories: readonly string[], asked: string): boolean {
  if (territories.includes(asked)) return true;
  const wanted = new Set(departmentsOf(asked));
  return territories.some((own) => departmentsOf(own).some((department) => wanted.has(department)));
}
