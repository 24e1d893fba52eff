import { boundsAround, distanceInMetres, outlinePath, outlinesIn, projectToSvg, townsIn, type SvgProjection } from '@carrefour/config/geo';
import type { PairMap } from '../shapes';

export type PairPoint = { side: 'a' | 'b'; lat: number; lng: number; label: string };

const WIDTH = 420;
const HEIGHT = 300;
const TOWNS = 6;
/** About three kilometres: two places of one street are told apart. */
const LEAST_DEGREES = 0.03;
const MARGIN = 0.15;
/** Lengths of the scale, in kilometres, and the room it has, in pixels. */
const LENGTHS = [500, 200, 100, 50, 20, 10, 5, 2, 1, 0.5];
const SCALE_ROOM = 110;
/** Of the round letter that stands for a place. */
const RADIUS = 9;

/** Two letters of other sides at one spot would hide each other: there, A stands to the left and B to the right. */
function standApart(points: PairMap['points']): PairMap['points'] {
  const isHidden = (one: PairMap['points'][number]) => points.some((other) => other.side !== one.side && Math.hypot(other.x - one.x, other.y - one.y) < 2 * RADIUS);
  return points.map((point) => (isHidden(point) ? { ...point, x: point.x + (point.side === 'a' ? -RADIUS : RADIUS) } : point));
}

/** How long a round number of kilometres is, at the latitude of the middle: without it nobody knows how far apart two letters are. */
function toScale({ bounds: { west, east, south, north } }: SvgProjection): PairMap['scale'] {
  const lat = (south + north) / 2;
  const perKilometre = (WIDTH * 1000) / distanceInMetres({ lat, lng: west }, { lat, lng: east });
  const kilometres = LENGTHS.find((length) => length * perKilometre <= SCALE_ROOM) ?? 0.5;
  return { kilometres, width: Math.round(kilometres * perKilometre) };
}

/** Both projects' places over the outlines of the departments around them; null without a position. */
export function toPairMap(points: readonly PairPoint[]): PairMap | null {
  const bounds = boundsAround(points, MARGIN, LEAST_DEGREES);
  if (bounds === null) return null;
  const projection = projectToSvg(bounds, WIDTH, HEIGHT);
  const { abroad, departments } = outlinesIn(projection.bounds);
  const land = [...abroad, ...departments].map((outline) => outlinePath(outline, projection)).filter((path) => path !== '');
  const towns = townsIn(projection.bounds, TOWNS).map(({ name, position }) => ({ name, ...projection.project(position) }));
  return { width: WIDTH, height: HEIGHT, land, towns, scale: toScale(projection), points: standApart(points.map(({ side, label, ...position }) => ({ side, label, ...projection.project(position) }))) };
}

/** Kilometres between the two nearest places of both sides; null where one side has none. */
export function kilometresApart(points: readonly PairPoint[]): number | null {
  const apart = points.filter(({ side }) => side === 'a').flatMap((a) => points.filter(({ side }) => side === 'b').map((b) => distanceInMetres(a, b) / 1000));
  return apart.length === 0 ? null : Math.round(Math.min(...apart) * 10) / 10;
}
