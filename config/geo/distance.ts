import type { Position } from './position.js';

const EARTH_RADIUS_IN_METRES = 6_371_008;

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance between two points, in metres. */
export function distanceInMetres(a: Position, b: Position): number {
  const latitudes = Math.sin(toRadians(b.lat - a.lat) / 2) ** 2;
  const longitudes = Math.sin(toRadians(b.lng - a.lng) / 2) ** 2;
  const chord = latitudes + Math.cos(toRadians(a.lat)) * Math.cos(toRadians(b.lat)) * longitudes;
  return 2 * EARTH_RADIUS_IN_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}
