import type { AreaTerritories } from '../search/area-territories.js';
import { departments } from '../territory/departments.js';
import { communeIndex } from './commune-index.js';
import { communeSize } from './commune-size.js';
import type { Commune } from './commune.js';
import { communesOfEpci } from './territories.js';

const regionOf = new Map<string, string>(departments.map(({ code, region }) => [code, region]));
const regionsOf = (codes: readonly string[]) => codes.flatMap((code) => regionOf.get(code) ?? []);
const nowhere: AreaTerritories = { regions: [], departments: [], epcis: [], communes: [], sizes: [] };

function around(address: string): AreaTerritories {
  const [kind, code = ''] = address.split('-');
  if (kind === 'reg') return { ...nowhere, regions: [code] };
  if (kind === 'dep') return { ...nowhere, regions: regionsOf([code]), departments: [code] };
  if (kind === 'epci') return { ...within(communesOfEpci(code)), epcis: [code] };
  const commune = kind === 'com' ? communeIndex().byCode.get(code) : undefined;
  if (commune === undefined) return nowhere;
  const size = communeSize(commune.population);
  return { ...within([commune]), epcis: commune.epci === null ? [] : [commune.epci], communes: [commune.code], sizes: size === null ? [] : [size] };
}

function within(communes: readonly Commune[]): AreaTerritories {
  const codes = [...new Set(communes.map(({ department }) => department))];
  return { ...nowhere, regions: regionsOf(codes), departments: codes };
}

/** The territories that hold, or are, those a project acts on as a whole (`reg-84`, `dep-69`, `epci-200046977`, `com-69123`): their pages show it. */
export function areaTerritories(area: readonly string[]): AreaTerritories {
  const found = area.map(around);
  return {
    regions: found.flatMap(({ regions }) => regions), departments: found.flatMap((one) => one.departments), epcis: found.flatMap(({ epcis }) => epcis),
    communes: found.flatMap(({ communes }) => communes), sizes: found.flatMap(({ sizes }) => sizes),
  };
}
