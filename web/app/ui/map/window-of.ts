import { metropolitanFrance, overseasWindows, type MapWindow } from '@carrefour/config';
import type { Position } from '@carrefour/config/geo';

const holds = ({ bounds: { west, south, east, north } }: MapWindow, { lat, lng }: Position) => lng >= west && lng <= east && lat >= south && lat <= north;

/** The window most of these positions are in, and those it holds: mainland France or one overseas territory; the mainland where none is in any. */
export function windowOf(positions: readonly Position[]): { window: MapWindow; inside: Position[] } {
  const windows = [metropolitanFrance, ...overseasWindows].map((window) => ({ window, inside: positions.filter((position) => holds(window, position)) }));
  return windows.reduce((best, candidate) => (candidate.inside.length > best.inside.length ? candidate : best));
}
