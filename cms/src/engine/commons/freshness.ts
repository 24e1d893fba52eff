import type { Freshness } from '@carrefour/config';

const YEAR_MS = 365 * 86_400_000;

/** Sorts projects by the last day that somebody is known to have said something of them. Dates are ISO texts or null. */
export function toFreshness(latest: readonly (string | null)[], now: Date): Freshness {
  const freshness = { year: 0, twoYears: 0, older: 0, unknown: 0 };
  for (const date of latest) {
    const age = date === null ? Number.NaN : now.getTime() - new Date(date).getTime();
    if (Number.isNaN(age)) freshness.unknown += 1;
    else if (age <= YEAR_MS) freshness.year += 1;
    else if (age <= 2 * YEAR_MS) freshness.twoYears += 1;
    else freshness.older += 1;
  }
  return freshness;
}
