import { distanceInMetres } from '@carrefour/config';
import { token_sort_ratio } from 'fuzzball';
import { wholeName, withinName } from './compare-names.js';
import type { Comparable } from './comparable.js';

/**
 * How alike two projects are, part by part, from 0 to 100; `null` when one of them says nothing of it.
 * `title` and `carrier` compare whole names; `titleWithin` and `carrierWithin` say that one name holds the other;
 * `nameAsCarrier` compares a title with the other's carrier.
 */
export type Parts = {
  readonly title: number;
  readonly titleWithin: number;
  readonly carrier: number | null;
  readonly carrierWithin: number | null;
  readonly nameAsCarrier: number;
  readonly site: number | null;
  readonly place: number | null;
  readonly text: number | null;
};

const AS_IS = { full_process: false };
const FAR_METRES = 40_000;
const FEWEST_SIGNS = 40;
/** From this much on, two names are one: comparing them otherwise would tell nothing more. */
const ALIKE = 90;
/** From this much on, two projects are in one commune. */
const ONE_COMMUNE = 80;

const nearest = (a: Comparable, b: Comparable): number | null => {
  let least: number | null = null;
  for (const here of a.positions) for (const there of b.positions) least = Math.min(least ?? Infinity, distanceInMetres(here, there));
  return least;
};

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((value) => b.includes(value));

/** From this many places on, a project is a network: being far from one more point says nothing. */
const NETWORK_PLACES = 5;

/** 100 within a building, 90 in a street, 80 in one commune, 50 in one department or nearby, 0 far away. */
function placeOf(a: Comparable, b: Comparable): number | null {
  const metres = nearest(a, b);
  if (metres !== null && metres <= 150) return 100;
  if (metres !== null && metres <= 1_000) return 90;
  if (shares(a.communes, b.communes) || (metres !== null && metres <= 5_000)) return ONE_COMMUNE;
  if (shares(a.departments, b.departments) || (metres !== null && metres <= FAR_METRES)) return 50;
  if (Math.max(a.positions.length, b.positions.length) >= NETWORK_PLACES) return null;
  const bothKnown = metres !== null || (a.departments.length > 0 && b.departments.length > 0);
  return bothKnown ? 0 : null;
}

const both = (a: string, b: string, compare: (a: string, b: string) => number): number | null => (a === '' || b === '' ? null : compare(a, b));

/** Compares two projects. Hosts and positions that many projects share must have been taken out before. */
export function toParts(a: Comparable, b: Comparable): Parts {
  const place = placeOf(a, b);
  const where = { near: (place ?? 0) >= ONE_COMMUNE };
  const within = (whole: number, one: string, other: string): number => (whole >= ALIKE ? 100 : withinName(one, other, where));
  const title = wholeName(a.title, b.title, where);
  const titleWithin = within(title, a.title, b.title);
  const carrier = both(a.carrier, b.carrier, (one, other) => wholeName(one, other, where));
  const isCrossed = (carrier ?? 0) < ALIKE;
  // Texts are long: they are compared only where a name already agrees, since alone they decide nothing.
  const worthReading = title >= 85 || titleWithin >= 85 || (carrier ?? 0) >= 90;
  const comparableTexts = worthReading && Math.min(a.text.length, b.text.length) >= FEWEST_SIGNS;
  return {
    title,
    titleWithin,
    carrier,
    carrierWithin: carrier === null ? null : within(carrier, a.carrier, b.carrier),
    nameAsCarrier: isCrossed ? Math.max(wholeName(a.title, b.carrier, where), wholeName(a.carrier, b.title, where)) : 0,
    site: a.hosts.length > 0 && b.hosts.length > 0 ? (shares(a.hosts, b.hosts) ? 100 : 0) : null,
    place,
    text: comparableTexts ? token_sort_ratio(a.text, b.text, AS_IS) : null,
  };
}
