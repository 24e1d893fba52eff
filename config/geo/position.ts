export type { Position } from '../record/place.js';

/** A window on the map, in degrees, as in the `bbox` of the query string. */
export type Bounds = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};
