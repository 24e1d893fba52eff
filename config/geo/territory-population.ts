import { communeIndex } from './commune-index.js';
import { communesOfDepartment, communesOfEpci, departmentsOfRegion, type Territory } from './territories.js';

/** Inhabitants of a territory, summed over its communes (INSEE, see the table's README); null where a commune's are not known. */
export function territoryPopulation({ kind, code }: Pick<Territory, 'kind' | 'code'>): number | null {
  const communes = communesOf(kind, code);
  let sum = 0;
  for (const { population } of communes) {
    if (population === null) return null;
    sum += population;
  }
  return communes.length === 0 ? null : sum;
}

function communesOf(kind: Territory['kind'], code: string) {
  if (kind === 'region') return departmentsOfRegion(code).flatMap((department) => communesOfDepartment(department));
  if (kind === 'department') return communesOfDepartment(code);
  if (kind === 'epci') return communesOfEpci(code);
  const commune = communeIndex().byCode.get(code);
  return commune === undefined ? [] : [commune];
}
