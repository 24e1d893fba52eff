import { short, type Point } from './gouge';

/** Roads which meet at a point, and the fields they cut a frame into. */
export type Crossing = {
  readonly at: Point;
  readonly roads: readonly string[];
  readonly fields: readonly { readonly path: string; readonly outline: readonly Point[] }[];
};

type Road = { readonly turn: number; readonly end: Point; readonly bend: Point };

const MOST_BENT = 0.14;

/** Four roads, sometimes five, from the middle of the frame to jittered equal steps along its border. */
export function drawCrossing(width: number, height: number, random: () => number): Crossing {
  const count = random() < 0.45 ? 5 : 4;
  const at: Point = [width * (0.3 + random() * 0.4), height * (0.3 + random() * 0.4)];
  const first = random();
  const turns = Array.from({ length: count }, (_, index) => (first + index / count + (random() - 0.5) * 0.09) % 1).sort((a, b) => a - b);
  const roads = turns.map((turn): Road => {
    const end = onBorder(turn, width, height);
    const [dx, dy] = [end[0] - at[0], end[1] - at[1]];
    const bent = (random() - 0.5) * 2 * MOST_BENT;
    return { turn, end, bend: [at[0] + dx * 0.5 - dy * bent, at[1] + dy * 0.5 + dx * bent] };
  });
  const fields = roads.map((road, index) => {
    const next = roads[(index + 1) % roads.length] ?? road;
    const corners = cornersBetween(road.turn, next.turn, width, height);
    const path = `${roadPath(at, road)}${corners.map((corner) => `L${pair(corner)}`).join('')}L${pair(next.end)}Q${pair(next.bend)} ${pair(at)}Z`;
    return { path, outline: [...alongRoad(at, road), ...corners, ...alongRoad(at, next).reverse()] };
  });
  return { at, roads: roads.map((road) => roadPath(at, road)), fields };
}

const pair = ([x, y]: Point): string => `${short(x)} ${short(y)}`;
const roadPath = (at: Point, { bend, end }: Road): string => `M${pair(at)}Q${pair(bend)} ${pair(end)}`;

/** The point of the border a share of the way round, clockwise from the top left. */
function onBorder(turn: number, width: number, height: number): Point {
  const way = turn * 2 * (width + height);
  if (way < width) return [way, 0];
  if (way < width + height) return [width, way - width];
  if (way < 2 * width + height) return [2 * width + height - way, height];
  return [0, 2 * (width + height) - way];
}

function cornersBetween(from: number, to: number, width: number, height: number): Point[] {
  const round = 2 * (width + height);
  const corners: readonly (readonly [turn: number, corner: Point])[] = [
    [width / round, [width, 0]],
    [(width + height) / round, [width, height]],
    [(2 * width + height) / round, [0, height]],
    [1, [0, 0]],
  ];
  const end = to <= from ? to + 1 : to;
  return [0, 1].flatMap((lap) => corners.filter(([turn]) => turn + lap > from && turn + lap < end).map(([, corner]) => corner));
}

/** Points along a road (a quadratic curve), close enough to know what lies beside it. */
function alongRoad(at: Point, { bend, end }: Road): Point[] {
  return Array.from({ length: 9 }, (_, index): Point => {
    const t = index / 8;
    const on = (axis: 0 | 1) => (1 - t) ** 2 * at[axis] + 2 * t * (1 - t) * bend[axis] + t ** 2 * end[axis];
    return [on(0), on(1)];
  });
}
