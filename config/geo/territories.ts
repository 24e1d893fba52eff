import { departments } from '../territory/departments.js';
import { regions } from '../territory/regions.js';
import type { Commune, Epci } from './commune.js';
import { communeIndex } from './commune-index.js';
import { once } from './once.js';
import { readEpci } from './read-communes.js';
import { readJson } from './read-table.js';

/** A territory as addresses name it: `reg-84`, `dep-69`, `epci-200046977`, `com-69123`. */
export type TerritoryKind = 'region' | 'department' | 'epci' | 'commune';
export type Territory = { readonly kind: TerritoryKind; readonly code: string; readonly label: string };

const epciBySiren = once(() => new Map(readEpci().map((epci) => [epci.siren, epci])));
const neighbours = once(() => readJson('neighbours.json') as Record<string, readonly string[]>);

export const findEpci = (siren: string): Epci | null => epciBySiren().get(siren) ?? null;

/** The territory of an address's code; null when no territory has it (a former INSEE code is nobody's). */
export function findTerritory(address: string): Territory | null {
  const [, prefix, code] = /^(reg|dep|epci|com)-(\w+)$/.exec(address) ?? [];
  if (code === undefined) return null;
  if (prefix === 'reg')
    return labelled('region', code, regions.find((region) => region.code === code)?.label);
  if (prefix === 'dep')
    return labelled('department', code, departments.find((item) => item.code === code)?.label);
  if (prefix === 'epci') return labelled('epci', code, findEpci(code)?.name);
  const commune = communeIndex().byCode.get(code);
  return labelled('commune', code, commune?.code === code ? commune.name : undefined);
}

const labelled = (kind: TerritoryKind, code: string, label: string | undefined): Territory | null =>
  label === undefined ? null : { kind, code, label };

/** What people read for `dep-69` in a language of the site; the code itself when no territory has it. Only regions have a name in English, which their one department shares. */
export function territoryLabel(address: string, locale: 'fr' | 'en' = 'fr'): string {
  const label = findTerritory(address)?.label;
  if (label === undefined) return address;
  const inEnglish = locale === 'en' && /^(reg|dep)-/.test(address) ? regions.find((region) => region.label === label)?.labelEn : undefined;
  return inEnglish ?? label;
}

/** The codes of the departments which share a border with one. */
export const neighboursOf = (department: string): readonly string[] => neighbours()[department] ?? [];

export const communesOfDepartment = (code: string): readonly Commune[] =>
  communeIndex().byDepartment.get(code) ?? [];
export const communesOfEpci = (siren: string): readonly Commune[] => communeIndex().byEpci.get(siren) ?? [];
export const communesOfPostcode = (postcode: string): readonly Commune[] =>
  communeIndex().byPostcode.get(postcode) ?? [];
export const departmentsOfRegion = (code: string): readonly string[] =>
  departments.filter(({ region }) => region === code).map((department) => department.code);
