import { distanceInMetres } from '../consolidate/distance.js';
import type { Commune } from './commune.js';
import { communeIndex } from './commune-index.js';
import { once } from './once.js';
import type { Position } from './position.js';
import { readAbroadPoints, readArrondissements, readCommunes, readQuarters } from './read-communes.js';

/** A point known to lie in a commune (its centre, a village, a quarter), or in a foreign town beside the border (null). */
export type KnownPoint = {
  readonly commune: Commune | null;
  readonly position: Position;
  /** About how far the built-up land reaches around the point, in metres, guessed from the population. */
  readonly reach: number;
};

const CELLS_PER_DEGREE = 5;
/** A cell is 22 km high and, in the north of France, 14 km wide. */
const NARROWEST_CELL_IN_METRES = 13_500;
const WIDEST_SEARCH_IN_CELLS = 8;

const cellOf = ({ lat, lng }: Position): { row: number; column: number } => ({
  row: Math.floor(lat * CELLS_PER_DEGREE),
  column: Math.floor(lng * CELLS_PER_DEGREE),
});

const REACH_PER_ROOT_OF_INHABITANT = 8;
const WIDEST_REACH_IN_METRES = 4_500;
const QUARTER_REACH_IN_METRES = 600;

const reachOf = ({ population }: Commune): number =>
  Math.min(WIDEST_REACH_IN_METRES, REACH_PER_ROOT_OF_INHABITANT * Math.sqrt(population ?? 0));

/** Only points found with certainty: a commune placed at the middle of its postcode would answer for its neighbours. */
function knownPoints(): KnownPoint[] {
  const { byCode } = communeIndex();
  const own = readCommunes().filter(({ positionLevel }) => positionLevel === 'commune');
  const cities = new Set(readArrondissements().map(({ commune }) => commune));
  return [
    ...own.map((commune) => ({
      commune,
      position: commune.position,
      reach: cities.has(commune.code) ? QUARTER_REACH_IN_METRES : reachOf(commune),
    })),
    ...[...readQuarters(), ...readArrondissements()].map(({ commune, position }) => ({
      commune: byCode.get(commune) ?? null,
      position,
      reach: QUARTER_REACH_IN_METRES,
    })),
    ...readAbroadPoints().map((position) => ({ commune: null, position, reach: QUARTER_REACH_IN_METRES })),
  ];
}

const readGrid = once(() => {
  const grid = new Map<string, KnownPoint[]>();
  for (const point of knownPoints()) {
    const { row, column } = cellOf(point.position);
    const key = `${row},${column}`;
    const cell = grid.get(key);
    if (cell === undefined) grid.set(key, [point]);
    else cell.push(point);
  }
  return grid;
});

export type FoundPoint = KnownPoint & { readonly distance: number };

/** The nearest known point, with its distance in metres; null when there is none within about 100 km. */
export const nearestPoint = (position: Position): FoundPoint | null =>
  bestPoint(position, ({ distance }) => distance);

/** The commune of a department most likely to hold a position: a city reaches farther from its centre than a village. */
export const likeliestPoint = (position: Position, department: string): FoundPoint | null =>
  bestPoint(position, ({ commune, distance, reach }) =>
    commune?.department === department ? distance ** 2 - reach ** 2 : Infinity,
  );

function bestPoint(position: Position, costOf: (point: FoundPoint) => number): FoundPoint | null {
  const { row, column } = cellOf(position);
  let best: FoundPoint | null = null;
  let lowest = Infinity;
  for (let cells = 0; cells <= WIDEST_SEARCH_IN_CELLS; cells += 1) {
    for (const known of cellsAt(row, column, cells)) {
      const point = { ...known, distance: distanceInMetres(position, known.position) };
      const cost = costOf(point);
      if (cost < lowest) [best, lowest] = [point, cost];
    }
    if (best !== null && best.distance < cells * NARROWEST_CELL_IN_METRES - WIDEST_REACH_IN_METRES)
      return best;
  }
  return best;
}

/** The points of the cells at exactly `cells` cells from the middle one. */
function cellsAt(row: number, column: number, cells: number): KnownPoint[] {
  const grid = readGrid();
  const points: KnownPoint[] = [];
  for (let dy = -cells; dy <= cells; dy += 1) {
    const step = Math.abs(dy) === cells ? 1 : Math.max(1, 2 * cells);
    for (let dx = -cells; dx <= cells; dx += step)
      points.push(...(grid.get(`${row + dy},${column + dx}`) ?? []));
  }
  return points;
}
