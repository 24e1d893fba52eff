import { departments, NON_PRECISE, regions } from '@carrefour/config';
import { departmentCentre, regionCentre, territoryBounds } from '@carrefour/config/geo';
import { NEARER_THAN_DEPARTMENTS, NEARER_THAN_REGIONS } from './level-zooms';
import type { MapTerritory, Window } from './map-view';

export type TerritoryLevel = 'region' | 'departement';

/** Whole countries show regions, a region its departments; nearer, projects themselves are what one looks for. */
export const levelAt = (mapZoom: number): TerritoryLevel | null => (mapZoom < NEARER_THAN_REGIONS ? 'region' : mapZoom < NEARER_THAN_DEPARTMENTS ? 'departement' : null);

const levels = {
  region: { prefix: 'reg', list: regions, centreOf: regionCentre },
  departement: { prefix: 'dep', list: departments, centreOf: departmentCentre },
} as const;

const round = (degrees: number): number => Number(degrees.toFixed(4));

/** The territories of a level whose middle is in the window, with their counts; those without project are left out. */
export function toTerritories(level: TerritoryLevel, counts: readonly { value: string; count: number }[], { west, south, east, north }: Window): MapTerritory[] {
  const { prefix, list, centreOf } = levels[level];
  return counts.flatMap(({ value, count }) => {
    const centre = value === NON_PRECISE ? null : centreOf(value);
    const window = territoryBounds(`${prefix}-${value}`);
    const label = list.find(({ code }) => code === value)?.label;
    if (centre === null || window === null || label === undefined || count === 0) return [];
    if (centre.lat < south || centre.lat > north || centre.lng < west || centre.lng > east) return [];
    return [{ code: `${prefix}-${value}`, label, count, lat: round(centre.lat), lng: round(centre.lng), window: { west: round(window.west), south: round(window.south), east: round(window.east), north: round(window.north) } }];
  });
}
