import { CELL_ZOOMS, cellCentre, cellOf } from '@carrefour/config';
import type { MapCell, Window } from './map-view';

const [FIRST] = CELL_ZOOMS;
const LAST = CELL_ZOOMS[CELL_ZOOMS.length - 1] ?? FIRST;
const within = (zoom: number) => Math.max(FIRST, Math.min(LAST, zoom));

/** As many cells of 64 pixels as the widest screens hold (8K). */
const MAX_CELLS_IN_WINDOW = 8_192;

/** The grid drawn at a map's zoom: cells of 64 pixels; larger ones in a window that no screen shows at that zoom, which would hold millions. */
export function gridZoom(mapZoom: number, window: Window): number {
  let zoom = within(Math.round(mapZoom) + 2);
  while (zoom > FIRST && countIn(cellRange(window, zoom)) > MAX_CELLS_IN_WINDOW) zoom -= 1;
  return zoom;
}
/** The grid that tells where, in a cell, its projects are. */
export const finerZoom = (zoom: number): number => within(zoom + 2);
/** The grid that a window is filtered by: some ten cells, whatever the zoom. */
export const coarserZoom = (zoom: number): number => within(zoom - 3);

const parse = (cell: string): [x: number, y: number] => {
  const [x = 0, y = 0] = cell.split('_').map(Number);
  return [x, y];
};

type CellRange = { left: number; top: number; right: number; bottom: number };

function cellRange({ west, south, east, north }: Window, zoom: number): CellRange {
  const [left, top] = parse(cellOf({ lat: north, lng: west }, zoom));
  const [right, bottom] = parse(cellOf({ lat: south, lng: east }, zoom));
  return { left, top, right, bottom };
}

const countIn = ({ left, top, right, bottom }: CellRange): number => (right - left + 1) * (bottom - top + 1);

/** Every cell of a zoom that touches a window. */
export function cellsIn(window: Window, zoom: number): string[] {
  const { left, top, right, bottom } = cellRange(window, zoom);
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return columns.flatMap((x) => rows.map((y) => `${x}_${y}`));
}

/** The cell of a coarser zoom that holds a cell. */
export function parentCell(cell: string, zoom: number, parentZoom: number): string {
  const [x, y] = parse(cell);
  const shift = 2 ** (zoom - parentZoom);
  return `${Math.floor(x / shift)}_${Math.floor(y / shift)}`;
}

type Counted = { value: string; count: number };

/**
 * Cells at the weighted middle of their finer cells. The numbers are the engine's own for each cell:
 * the finer ones only say where (a project with two places in a cell counts once, and weighs twice).
 */
export function placeCells(counts: readonly Counted[], zoom: number, finer: readonly Counted[], fineZoom: number): MapCell[] {
  const middles = new Map<string, { weight: number; lat: number; lng: number }>();
  for (const { value, count } of finer) {
    const parent = parentCell(value, fineZoom, zoom);
    const middle = middles.get(parent) ?? { weight: 0, lat: 0, lng: 0 };
    const { lat, lng } = cellCentre(value, fineZoom);
    middles.set(parent, { weight: middle.weight + count, lat: middle.lat + lat * count, lng: middle.lng + lng * count });
  }
  return counts.map(({ value, count }) => {
    const middle = middles.get(value);
    const { lat, lng } = middle === undefined ? cellCentre(value, zoom) : { lat: middle.lat / middle.weight, lng: middle.lng / middle.weight };
    return { id: value, count, lat: round(lat), lng: round(lng) };
  });
}

const round = (degrees: number): number => Number(degrees.toFixed(5));

/** The box of a cell. */
export function cellWindow(cell: string, zoom: number): Window {
  const [x, y] = parse(cell);
  const topLeft = cellCentre(`${x - 0.5}_${y - 0.5}`, zoom);
  const bottomRight = cellCentre(`${x + 0.5}_${y + 0.5}`, zoom);
  return { west: topLeft.lng, south: bottomRight.lat, east: bottomRight.lng, north: topLeft.lat };
}
