import { departments, findEpci, findCommune, communesOfEpci, territoryLabel, type Territory } from '@carrefour/config/geo';
import type { Locale } from '../i18n/locale';

export type TerritoryLink = { address: string; label: string };

const linkTo = (address: string, locale: Locale): TerritoryLink => ({ address, label: territoryLabel(address, locale) });

function departmentLinks(code: string, locale: Locale): TerritoryLink[] {
  const department = departments.find((candidate) => candidate.code === code);
  if (department === undefined) return [];
  const [region, own] = [linkTo(`reg-${department.region}`, locale), linkTo(`dep-${code}`, locale)];
  // A one-department region (Martinique, La Réunion…) is one place, not two.
  return region.label === own.label ? [own] : [region, own];
}

/** The territories around one, from the widest. */
export function parentsOf({ kind, code }: Territory, locale: Locale): TerritoryLink[] {
  if (kind === 'region') return [];
  if (kind === 'department') return departmentLinks(code, locale).slice(0, -1);
  if (kind === 'epci') return departmentLinks(communesOfEpci(code)[0]?.department ?? '', locale);
  const commune = findCommune({ code });
  if (commune === null) return [];
  const epci = commune.epci === null ? null : findEpci(commune.epci);
  return [...departmentLinks(commune.department, locale), ...(epci === null ? [] : [{ address: `epci-${epci.siren}`, label: epci.name }])];
}
