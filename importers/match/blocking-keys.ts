import type { Comparable } from './comparable.js';

const CELL_DEGREES = 0.002;
const MOST_POSITIONS = 30;
const cellOf = (degrees: number): number => Math.floor(degrees / CELL_DEGREES);

const wordKeys = (kind: string, name: string): string[] => name.split(' ').filter((word) => word.length >= 3).map((word) => `${kind}:${word}`);

/** What two records must share to be compared at all: a word of a name, a site, a spot on the map, a start of text. */
export function blockingKeys({ title, carrier, hosts, positions, text }: Comparable): string[] {
  const spots = positions.slice(0, MOST_POSITIONS).map(({ lat, lng }) => `spot:${cellOf(lat)},${cellOf(lng)}`);
  const start = text.length >= 40 ? [`text:${text.slice(0, 60)}`] : [];
  const glued = [title, carrier].filter((name) => name !== '').map((name) => `name:${name.replaceAll(' ', '')}`);
  return [...new Set([...wordKeys('word', title), ...wordKeys('word', carrier), ...glued, ...hosts.map((host) => `site:${host}`), ...spots, ...start])];
}

/** The same, with the neighbouring spots: two points of one building may fall on both sides of a line. */
export function lookupKeys(comparable: Comparable): string[] {
  const around = comparable.positions.slice(0, MOST_POSITIONS).flatMap(({ lat, lng }) =>
    [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((x) => `spot:${cellOf(lat) + y},${cellOf(lng) + x}`)),
  );
  return [...new Set([...blockingKeys(comparable), ...around])];
}
