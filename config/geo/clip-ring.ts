import type { Bounds } from './position.js';
import type { Ring } from './read-outlines.js';

type Point = readonly [number, number];
type Side = { readonly isIn: (point: Point) => boolean; readonly cross: (a: Point, b: Point) => Point };

/** The part of a ring inside a window (Sutherland–Hodgman): a map of one town need not carry the coast of Brittany. */
export function clipRing(ring: Ring, { west, south, east, north }: Bounds): Ring {
  const sides = [
    vertical(west, ([lng]) => lng >= west),
    vertical(east, ([lng]) => lng <= east),
    horizontal(south, ([, lat]) => lat >= south),
    horizontal(north, ([, lat]) => lat <= north),
  ];
  return sides.reduce(keepInside, ring);
}

function keepInside(ring: Ring, { isIn, cross }: Side): Ring {
  return ring.flatMap((point, index) => {
    const previous = ring[(index + ring.length - 1) % ring.length] ?? point;
    const enters = isIn(point) !== isIn(previous) ? [cross(previous, point)] : [];
    return isIn(point) ? [...enters, point] : enters;
  });
}

const vertical = (lng: number, isIn: Side['isIn']): Side => ({
  isIn,
  cross: (a, b) => [lng, a[1] + ((b[1] - a[1]) * (lng - a[0])) / (b[0] - a[0])],
});

const horizontal = (lat: number, isIn: Side['isIn']): Side => ({
  isIn,
  cross: (a, b) => [a[0] + ((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1]), lat],
});
