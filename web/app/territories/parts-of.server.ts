import { communesBeside, communesOfDepartment, departments, departmentsOfRegion, epciBeside, findEpci, neighboursOf, territoryLabel, type Territory } from '@carrefour/config/geo';
import { countProjects } from '../figures/facet-counts.server';
import type { Locale } from '../i18n/locale';
import { territoryQuery } from './territory-query';

export type Part = { address: string; label: string; count: number | null };
export type Parts = { inside: Part[]; around: Part[] };

const MOST = 24;

const byLabel = (a: Part, b: Part) => a.label.localeCompare(b.label, 'fr');

/** Regions that hold a department which touches one of this region's. */
function neighbouringRegions(code: string): string[] {
  const own = departmentsOfRegion(code);
  const touching = new Set(own.flatMap((department) => neighboursOf(department)));
  return [...new Set(departments.flatMap(({ code: department, region }) => (touching.has(department) && region !== code ? [region] : [])))];
}

const named = (prefix: string, codes: readonly string[]): Part[] =>
  codes.map((code) => ({ address: `${prefix}-${code}`, label: territoryLabel(`${prefix}-${code}`), count: null })).filter(({ address, label }) => label !== address).sort(byLabel);

/** The territories inside one (those with projects where they are many), and those of its kind that touch it. */
export async function partsOf(territory: Territory, locale: Locale): Promise<Parts> {
  const { kind, code } = territory;
  const counts = await countProjects(territoryQuery(territory), ['departement', 'epci', 'commune']);
  const countsOf = (name: 'departement' | 'epci' | 'commune') => [...(counts?.of(name) ?? [])].filter(([value]) => value !== 'non-precise');
  if (kind === 'region') {
    const known = new Map(countsOf('departement'));
    const inside = departmentsOfRegion(code).map((department) => ({
      address: `dep-${department}`, label: territoryLabel(`dep-${department}`, locale), count: counts === null ? null : (known.get(department) ?? 0),
    }));
    const around = neighbouringRegions(code).map((region) => ({ address: `reg-${region}`, label: territoryLabel(`reg-${region}`, locale), count: null }));
    return { inside: inside.length > 1 ? inside.sort(byLabel) : [], around: around.sort(byLabel) };
  }
  if (kind === 'department') {
    const own = new Set(communesOfDepartment(code).flatMap(({ epci }) => epci ?? []));
    const inside = countsOf('epci')
      .filter(([siren]) => own.has(siren))
      .slice(0, MOST)
      .flatMap(([siren, count]) => (findEpci(siren) === null ? [] : [{ address: `epci-${siren}`, label: territoryLabel(`epci-${siren}`), count }]));
    const around = neighboursOf(code).map((department) => ({ address: `dep-${department}`, label: territoryLabel(`dep-${department}`, locale), count: null }));
    return { inside: inside.sort(byLabel), around: around.sort(byLabel) };
  }
  if (kind === 'epci') {
    const inside = countsOf('commune').slice(0, MOST).map(([commune, count]) => ({ address: `com-${commune}`, label: territoryLabel(`com-${commune}`), count }));
    return { inside: inside.filter(({ address, label }) => label !== address).sort(byLabel), around: named('epci', epciBeside(code)) };
  }
  return { inside: [], around: named('com', communesBeside(code)) };
}
