import type { Comparable } from './comparable.js';

const CELL_DEGREES = 0.002;
const MOST_POSITIONS = 30;
const MOST_COMMUNES = 5;
const cellOf = (degrees: number): number => Math.floor(degrees / CELL_DEGREES);

const longWords = (name: string): string[] => name.split(' ').filter((word) => word.length >= 3);
const wordKeys = (kind: string, name: string): string[] => longWords(name).map((word) => `${kind}:${word}`);

/** An ordinary word is a rare one within a commune: there, twins are found however large the whole is. */
const localKeys = ({ title, communes }: Comparable): string[] =>
  communes.slice(0, MOST_COMMUNES).flatMap((commune) => longWords(title).map((word) => `in:${commune}:${word}`));

/** Under which all that a carrier carries is found. */
export const carrierKey = (carrier: string): string => `carrier:${carrier.replaceAll(' ', '')}`;

/** What two records must share to be compared at all: a word of a name, a site, a spot on the map, a start of text. */
export function blockingKeys(comparable: Comparable): string[] {
  const { title, carrier, hosts, positions, text } = comparable;
  const spots = positions.slice(0, MOST_POSITIONS).map(({ lat, lng }) => `spot:${cellOf(lat)},${cellOf(lng)}`);
  const start = text.length >= 40 ? [`text:${text.slice(0, 60)}`] : [];
  const glued = [title, carrier].filter((name) => name !== '').map((name) => `name:${name.replaceAll(' ', '')}`);
  const carriers = carrier === '' ? [] : [carrierKey(carrier)];
  const sites = hosts.map((host) => `site:${host}`);
  return [...new Set([...wordKeys('word', title), ...wordKeys('word', carrier), ...localKeys(comparable), ...glued, ...carriers, ...sites, ...spots, ...start])];
}

/** The same, with the neighbouring spots: two points of one building may fall on both sides of a line. */
export function lookupKeys(comparable: Comparable): string[] {
  const around = comparable.positions.slice(0, MOST_POSITIONS).flatMap(({ lat, lng }) =>
    [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((x) => `spot:${cellOf(lat) + y},${cellOf(lng) + x}`)),
  );
  return [...new Set([...blockingKeys(comparable), ...around])];
}
