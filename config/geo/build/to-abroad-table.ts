import { distanceInMetres } from '../../consolidate/distance.js';
import type { PlacedCommune } from './place-communes.js';
import type { PopulatedPlace } from './read-populated-places.js';
import { toPoint, toTable } from './to-tables.js';

const NEAR_FRANCE_IN_METRES = 12_000;

/** Foreign towns beside the border: the nearest town, French or not, tells the country better than our rough outlines. */
export function toAbroadTable(placed: PlacedCommune[], places: PopulatedPlace[]): string {
  const french = placed.filter(({ level }) => level === 'commune').map(({ position }) => position);
  const near = places.filter(({ position }) =>
    french.some(
      (other) => Math.abs(other.lat - position.lat) < 0.2 && distanceInMetres(other, position) < NEAR_FRANCE_IN_METRES,
    ),
  );
  const rows = near.map(({ country, position }) => [country, ...toPoint(position)]);
  return toTable(['country', 'lat', 'lng'], rows.sort((a, b) => (a.join() < b.join() ? -1 : 1)));
}
