import { NON_PRECISE } from '../lists/non-precise.js';
import type { Freshness } from '../record/commons-state.js';

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;

const daysAgo = (now: number, days: number): string => new Date(Math.floor(now / DAY_MS) * DAY_MS - days * DAY_MS).toISOString().slice(0, 10);

/** The days on which a sheet becomes older than a year, and than two: the same all day long. */
export const freshnessBounds = (now: number = Date.now()): { year: string; twoYears: string } => ({ year: daysAgo(now, YEAR_DAYS), twoYears: daysAgo(now, 2 * YEAR_DAYS) });

/** The search (query string) that finds the sheets of each age. */
export function freshnessSearches(now: number = Date.now()): Record<keyof Freshness, string> {
  const { year, twoYears } = freshnessBounds(now);
  return { year: `told-since=${year}`, twoYears: `told-since=${twoYears}&told-before=${year}`, older: `told-before=${twoYears}`, unknown: `told=${NON_PRECISE}` };
}
