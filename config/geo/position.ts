/** A point of the globe, in WGS 84 degrees. */
export type Position = { readonly lat: number; readonly lng: number };

/** A window on the map, in degrees, as in the `bbox` of the query string. */
export type Bounds = { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
