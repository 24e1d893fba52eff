import { boundsAround, type Bounds, type Position } from '@carrefour/config/geo';
import { metropolitanFrance } from '@carrefour/config';
import { drawBase, type BaseDrawing } from './base-drawing.server';

export type PlacesMapData = { drawing: BaseDrawing; points: { x: number; y: number }[]; /** Places too far to be on the same map. */ elsewhere: number };

const WIDTH = 560;
const HEIGHT = 360;
const TOWNS = 5;

const isIn = ({ lat, lng }: Position, { west, south, east, north }: Bounds): boolean => lng >= west && lng <= east && lat >= south && lat <= north;
const DEGREES_NEAR = 4;

/** A map of some places: those of metropolitan France together if there are any, else those around the first. */
export function placesMap(positions: readonly Position[]): PlacesMapData | null {
  const [first] = positions;
  if (first === undefined) return null;
  const inMetropole = positions.filter((position) => isIn(position, metropolitanFrance.bounds));
  const shown =
    inMetropole.length > 0
      ? inMetropole
      : positions.filter(({ lat, lng }) => Math.abs(lat - first.lat) < DEGREES_NEAR && Math.abs(lng - first.lng) < DEGREES_NEAR);
  const bounds = boundsAround(shown, 0.35);
  if (bounds === null) return null;
  const { drawing, projection } = drawBase(bounds, WIDTH, HEIGHT, TOWNS);
  return { drawing, points: shown.map(projection.project), elsewhere: positions.length - shown.length };
}
