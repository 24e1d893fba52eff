import type { Position } from '../position.js';

/** The mean of some points, rounded to 100 metres: more digits would promise more than the data hold. */
export function middleOf(points: readonly Position[]): Position {
  const mean = (read: (point: Position) => number): number =>
    Math.round((points.reduce((sum, point) => sum + read(point), 0) / points.length) * 1000) / 1000;
  return { lat: mean((point) => point.lat), lng: mean((point) => point.lng) };
}
