import { clipRing } from './clip-ring.js';
import { once } from './once.js';
import type { Bounds, Position } from './position.js';
import type { SvgProjection } from './project-to-svg.js';
import { isInBounds } from './inside-outline.js';
import { readCommunes } from './read-communes.js';
import {
  type Outline,
  type Ring,
  readAbroadOutlines,
  readDepartmentOutlines,
  readRegionOutlines,
} from './read-outlines.js';

/** The outlines a window shows, each list in the order in which it is drawn. */
export type OutlinesIn = {
  readonly abroad: readonly Outline[];
  readonly departments: readonly Outline[];
  readonly regions: readonly Outline[];
};

export const outlinesIn = (bounds: Bounds): OutlinesIn => ({
  abroad: readAbroadOutlines().filter((outline) => overlap(outline.bounds, bounds)),
  departments: readDepartmentOutlines().filter((outline) => overlap(outline.bounds, bounds)),
  regions: readRegionOutlines().filter((outline) => overlap(outline.bounds, bounds)),
});

const overlap = (a: Bounds, b: Bounds): boolean =>
  a.west < b.east && b.west < a.east && a.south < b.north && b.south < a.north;

const FINEST_STEP_IN_PIXELS = 1.2;

/** The `d` of an SVG path: the part of an outline a projection shows, without the detail it cannot show. Empty when nothing shows. */
export function outlinePath(outline: Outline, projection: SvgProjection): string {
  const visible = withMargin(projection.bounds);
  return outline.polygons
    .flat()
    .map((ring) => ringPath(clipRing(ring, visible), projection))
    .join('');
}

const MARGIN = 0.05;

/** Clipped edges are drawn as borders: they must stay outside the surface. */
function withMargin({ west, south, east, north }: Bounds): Bounds {
  const [dx, dy] = [(east - west) * MARGIN, (north - south) * MARGIN];
  return { west: west - dx, south: south - dy, east: east + dx, north: north + dy };
}

/** Steps between points, in tenths of a pixel rounded once, are half as long to write as the points. */
function ringPath(ring: Ring, { project }: SvgProjection): string {
  const steps: string[] = [];
  let last: { x: number; y: number } | undefined;
  for (const [lng, lat] of ring) {
    const point = project({ lat, lng });
    if (last !== undefined && Math.hypot(point.x - last.x, point.y - last.y) < FINEST_STEP_IN_PIXELS)
      continue;
    const [x, y] = [point.x - (last?.x ?? 0), point.y - (last?.y ?? 0)].map((step) =>
      String(Math.round(step * 10) / 10),
    );
    steps.push(`${last === undefined ? 'M' : 'l'}${x} ${y}`);
    last = point;
  }
  return steps.length < 3 ? '' : `${steps.join('')}z`;
}

const largestFirst = once(() =>
  readCommunes()
    .filter(({ positionLevel }) => positionLevel === 'commune')
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0)),
);

/** The biggest towns a window shows, far enough from each other to carry their names. */
export function townsIn(
  bounds: Bounds,
  limit: number,
): { readonly name: string; readonly position: Position }[] {
  const room = { lat: (bounds.north - bounds.south) / 10, lng: (bounds.east - bounds.west) / 4 };
  const towns: { name: string; position: Position }[] = [];
  for (const { name, position } of largestFirst()) {
    if (towns.length >= limit) break;
    const collides = towns.some(
      (town) =>
        Math.abs(town.position.lat - position.lat) < room.lat &&
        Math.abs(town.position.lng - position.lng) < room.lng,
    );
    if (isInBounds(position, bounds) && !collides) towns.push({ name, position });
  }
  return towns;
}

const LEAST_EXTENT_IN_DEGREES = 0.3;

/** The window which shows some positions, with a margin: at least about 30 km unless told otherwise, so that one place still shows its surroundings. */
export function boundsAround(positions: readonly Position[], margin = 0.15, least = LEAST_EXTENT_IN_DEGREES): Bounds | null {
  if (positions.length === 0) return null;
  const lats = positions.map(({ lat }) => lat);
  const lngs = positions.map(({ lng }) => lng);
  const [south, north, west, east] = [
    Math.min(...lats),
    Math.max(...lats),
    Math.min(...lngs),
    Math.max(...lngs),
  ];
  const dy = Math.max((north - south) * margin, (least - (north - south)) / 2);
  const dx = Math.max((east - west) * margin, (least * 1.4 - (east - west)) / 2);
  return { west: west - dx, south: south - dy, east: east + dx, north: north + dy };
}
