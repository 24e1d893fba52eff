import type { Position } from '../record/place.js';

/** Grid levels stored in every document, as Web Mercator tile zooms: one facet field a level. */
export const CELL_ZOOMS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] as const;

const MAX_LATITUDE = 85.0511287798066;

/** The Web Mercator cell `x_y` that holds a position at a tile zoom. */
export function cellOf(position: Position, zoom: number): string {
  const side = 2 ** zoom;
  const lat = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, position.lat));
  const sin = Math.sin((lat * Math.PI) / 180);
  const x = Math.floor(((position.lng + 180) / 360) * side);
  const y = Math.floor((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * side);
  const clamp = (value: number) => Math.max(0, Math.min(side - 1, value));
  return `${clamp(x)}_${clamp(y)}`;
}

/** The field of the search document that holds the cells of a zoom. */
export const cellField = (zoom: number): string => `cell_${zoom}`;

/** Each cell once per zoom and project: a repeated value would count the project twice. */
export function cellsOf(positions: readonly Position[], zoom: number): string[] {
  return [...new Set(positions.map((position) => cellOf(position, zoom)))];
}

/** The centre of a cell `x_y` at a tile zoom. */
export function cellCentre(cell: string, zoom: number): Position {
  const [x = 0, y = 0] = cell.split('_').map(Number);
  const side = 2 ** zoom;
  const n = Math.PI * (1 - (2 * (y + 0.5)) / side);
  return { lat: (Math.atan(Math.sinh(n)) * 180) / Math.PI, lng: ((x + 0.5) / side) * 360 - 180 };
}
