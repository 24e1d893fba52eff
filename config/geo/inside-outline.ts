import type { Bounds, Position } from './position.js';
import type { Outline, Ring } from './read-outlines.js';

/** Whether a point lies inside an outline, its holes excluded. */
export const isInside = (position: Position, outline: Outline): boolean =>
  isInBounds(position, outline.bounds) &&
  outline.polygons.some((rings) => rings.filter((ring) => isInRing(position, ring)).length % 2 === 1);

export const isInBounds = (
  { lat, lng }: Position,
  { west, south, east, north }: Bounds,
  margin = 0,
): boolean => lng >= west - margin && lng <= east + margin && lat >= south - margin && lat <= north + margin;

/** Counts how often a line drawn eastwards from the point crosses the ring: odd is inside. */
function isInRing({ lat, lng }: Position, ring: Ring): boolean {
  let inside = false;
  let [previousLng, previousLat] = ring[ring.length - 1] ?? [0, 0];
  for (const [pointLng, pointLat] of ring) {
    const crosses = pointLat > lat !== previousLat > lat;
    const shift = ((previousLng - pointLng) * (lat - pointLat)) / (previousLat - pointLat);
    if (crosses && lng < pointLng + shift) inside = !inside;
    [previousLng, previousLat] = [pointLng, pointLat];
  }
  return inside;
}

const METRES_PER_DEGREE = 111_195;

/** Distance in metres from a point to the line of an outline, whether it lies inside or not. */
export function distanceToOutline(position: Position, outline: Outline): number {
  const shrink = Math.cos((position.lat * Math.PI) / 180);
  let best = Infinity;
  for (const ring of outline.polygons.flat()) {
    let previous: { x: number; y: number } | undefined;
    for (const [lng, lat] of ring) {
      const point = { x: (lng - position.lng) * shrink, y: lat - position.lat };
      best = Math.min(
        best,
        previous === undefined ? Math.hypot(point.x, point.y) : fromOrigin(previous, point),
      );
      previous = point;
    }
  }
  return best * METRES_PER_DEGREE;
}

function fromOrigin(a: { x: number; y: number }, b: { x: number; y: number }): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(a.x * dx + a.y * dy) / length));
  return Math.hypot(a.x + along * dx, a.y + along * dy);
}
