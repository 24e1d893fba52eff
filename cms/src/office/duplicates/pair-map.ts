import { boundsAround, distanceInMetres, outlinePath, outlinesIn, projectToSvg, townsIn } from '@carrefour/config/geo';
import type { PairMap } from '../shapes';

export type PairPoint = { side: 'a' | 'b'; lat: number; lng: number; label: string };

const WIDTH = 420;
const HEIGHT = 300;
const TOWNS = 6;
/** Of the round letter that stands for a place. */
const RADIUS = 9;

/** Two letters of other sides at one spot would hide each other: there, A stands to the left and B to the right. */
function standApart(points: PairMap['points']): PairMap['points'] {
  const isHidden = (one: PairMap['points'][number]) => points.some((other) => other.side !== one.side && Math.hypot(other.x - one.x, other.y - one.y) < 2 * RADIUS);
  return points.map((point) => (isHidden(point) ? { ...point, x: point.x + (point.side === 'a' ? -RADIUS : RADIUS) } : point));
}

/** Both projects' places over the outlines of the departments around them; null without a position. */
export function toPairMap(points: readonly PairPoint[]): PairMap | null {
  const bounds = boundsAround(points);
  if (bounds === null) return null;
  const projection = projectToSvg(bounds, WIDTH, HEIGHT);
  const { abroad, departments } = outlinesIn(projection.bounds);
  const land = [...abroad, ...departments].map((outline) => outlinePath(outline, projection)).filter((path) => path !== '');
  const towns = townsIn(projection.bounds, TOWNS).map(({ name, position }) => ({ name, ...projection.project(position) }));
  return { width: WIDTH, height: HEIGHT, land, towns, points: standApart(points.map(({ side, label, ...position }) => ({ side, label, ...projection.project(position) }))) };
}

/** Kilometres between the two nearest places of both sides; null where one side has none. */
export function kilometresApart(points: readonly PairPoint[]): number | null {
  const apart = points.filter(({ side }) => side === 'a').flatMap((a) => points.filter(({ side }) => side === 'b').map((b) => distanceInMetres(a, b) / 1000));
  return apart.length === 0 ? null : Math.round(Math.min(...apart) * 10) / 10;
}
