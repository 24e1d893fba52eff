import { departmentAt } from './department-at.js';
import { distanceToOutline, isInBounds, isInside } from './inside-outline.js';
import type { Bounds, Position } from './position.js';
import { readAbroadOutlines, readDepartmentOutlines } from './read-outlines.js';

/** As far as the seas around France go: what lies beyond is another country, as far as we know. */
const FARTHEST_IN_METRES = 300_000;

/** Land abroad that lies as near and has no outline of ours; what sea these windows hold is taken for it. */
const NOT_DRAWN: readonly Bounds[] = [
  // Liechtenstein and the west of Austria, San Marino, the Vatican.
  { west: 9.45, south: 46.65, east: 12.3, north: 47.75 }, { west: 12.4, south: 43.89, east: 12.52, north: 44 }, { west: 12.44, south: 41.9, east: 12.46, north: 41.91 },
  // Newfoundland, then its peninsulas beside Saint-Pierre-et-Miquelon, and Cape Breton.
  { west: -59.5, south: 47.35, east: -52.6, north: 51.7 }, { west: -56, south: 46.55, east: -52.6, north: 47.35 }, { west: -61.6, south: 45.5, east: -59.6, north: 47.1 },
  // Puerto Rico, the Virgin Islands, Saba, Sint Eustatius, Saint Kitts and Nevis.
  { west: -67.3, south: 17.85, east: -65.2, north: 18.55 }, { west: -65.1, south: 17.65, east: -64.25, north: 18.8 },
  { west: -63.27, south: 17.61, east: -63.2, north: 17.66 }, { west: -63.02, south: 17.46, east: -62.94, north: 17.53 }, { west: -62.88, south: 17.08, east: -62.52, north: 17.43 },
  // Saint Vincent, the Grenadines and Grenada, Barbados; the south of Guyana.
  { west: -61.82, south: 11.97, east: -61.1, north: 13.4 }, { west: -59.67, south: 13.03, east: -59.41, north: 13.35 }, { west: -58.5, south: 1.2, east: -56.48, north: 5.5 },
  // Mauritius, the north-west of Madagascar; Niuafo’ou in Tonga, the north-east of Fiji.
  { west: 57.3, south: -20.54, east: 57.82, north: -19.97 }, { west: 47.2, south: -16.1, east: 50.5, north: -11.9 },
  { west: -175.7, south: -15.68, east: -175.55, north: -15.52 }, { west: -180, south: -16.4, east: -179.8, north: -15.6 },
];

/** Whether a position is in the sea off France: in none of its departments, and in none of the countries beside it. */
export const isOffshore = (position: Position): boolean =>
  departmentAt(position) === null &&
  !readAbroadOutlines().some((country) => isInside(position, country)) &&
  !NOT_DRAWN.some((bounds) => isInBounds(position, bounds)) &&
  readDepartmentOutlines().some((outline) => distanceToOutline(position, outline) < FARTHEST_IN_METRES);
