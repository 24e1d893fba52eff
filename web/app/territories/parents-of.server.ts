import { departments, findEpci, regions, findCommune, communesOfEpci, type Territory } from '@carrefour/config/geo';

export type TerritoryLink = { address: string; label: string };

const regionLink = (code: string): TerritoryLink[] => regions.filter((region) => region.code === code).map(({ label }) => ({ address: `reg-${code}`, label }));

function departmentLinks(code: string): TerritoryLink[] {
  const department = departments.find((candidate) => candidate.code === code);
  if (department === undefined) return [];
  const region = regionLink(department.region);
  // A one-department region (Martinique, La Réunion…) is one place, not two.
  return region[0]?.label === department.label ? [{ address: `dep-${code}`, label: department.label }] : [...region, { address: `dep-${code}`, label: department.label }];
}

/** The territories around one, from the widest. */
export function parentsOf({ kind, code }: Territory): TerritoryLink[] {
  if (kind === 'region') return [];
  if (kind === 'department') return departmentLinks(code).slice(0, -1);
  if (kind === 'epci') return departmentLinks(communesOfEpci(code)[0]?.department ?? '');
  const commune = findCommune({ code });
  if (commune === null) return [];
  const epci = commune.epci === null ? null : findEpci(commune.epci);
  return [...departmentLinks(commune.department), ...(epci === null ? [] : [{ address: `epci-${epci.siren}`, label: epci.name }])];
}
