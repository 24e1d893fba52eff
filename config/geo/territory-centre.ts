import { communeIndex } from './commune-index.js';
import { once } from './once.js';
import type { Bounds, Position } from './position.js';
import {
  type Outline,
  type Ring,
  boundsOf,
  readDepartmentOutlines,
  readRegionOutlines,
} from './read-outlines.js';
import { communesOfDepartment, communesOfEpci } from './territories.js';

const centres = once(
  () => new Map(readDepartmentOutlines().map((outline) => [outline.code, middleOfLargest(outline)])),
);

/** Where to put what is only known by its department: the middle of its largest piece of land. */
export const departmentCentre = (code: string): Position | null =>
  centres().get(code) ?? communesOfDepartment(code)[0]?.position ?? null;

const regionCentres = once(() => new Map(readRegionOutlines().map((outline) => [outline.code, middleOfLargest(outline)])));

/** The middle of a region's largest piece of land. */
export const regionCentre = (code: string): Position | null => regionCentres().get(code) ?? null;

/** The window which shows a whole territory (`reg-84`, `dep-69`, `epci-…`, `com-…`); null when unknown. */
export function territoryBounds(address: string): Bounds | null {
  const [, prefix, code = ''] = /^(reg|dep|epci|com)-(\w+)$/.exec(address) ?? [];
  if (prefix === 'reg') return readRegionOutlines().find((outline) => outline.code === code)?.bounds ?? null;
  if (prefix === 'dep')
    return readDepartmentOutlines().find((outline) => outline.code === code)?.bounds ?? null;
  const commune = communeIndex().byCode.get(code);
  const members = prefix === 'epci' ? communesOfEpci(code) : commune === undefined ? [] : [commune];
  return members.length === 0 ? null : around(members.map(({ position }) => position));
}

const MARGIN_IN_DEGREES = 0.05;

function around(positions: readonly Position[]): Bounds {
  const { west, south, east, north } = boundsOf(positions.map(({ lat, lng }) => [lng, lat] as const));
  return {
    west: west - MARGIN_IN_DEGREES,
    south: south - MARGIN_IN_DEGREES,
    east: east + MARGIN_IN_DEGREES,
    north: north + MARGIN_IN_DEGREES,
  };
}

function middleOfLargest(outline: Outline): Position {
  const pieces = outline.polygons.map(([outer = []]) => weigh(outer)).sort((a, b) => b.area - a.area);
  const { west, south, east, north } = outline.bounds;
  return pieces[0]?.middle ?? { lat: (south + north) / 2, lng: (west + east) / 2 };
}

/** Area (square degrees) and centre of gravity of a ring. */
function weigh(ring: Ring): { area: number; middle: Position } {
  let [area, lng, lat] = [0, 0, 0];
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    const cross = x * nextY - nextX * y;
    area += cross / 2;
    lng += ((x + nextX) * cross) / 6;
    lat += ((y + nextY) * cross) / 6;
  });
  return { area: Math.abs(area), middle: { lat: lat / area, lng: lng / area } };
}
