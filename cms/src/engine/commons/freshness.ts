import { freshnessBounds, type Freshness } from '@carrefour/config';

/** Sorts projects by the last day that somebody is known to have said something of them, as the searches of each age do. Dates are ISO texts or null. */
export function toFreshness(latest: readonly (string | null)[], now: Date): Freshness {
  const freshness = { year: 0, twoYears: 0, older: 0, unknown: 0 };
  const bounds = freshnessBounds(now.getTime());
  for (const date of latest) {
    if (date === null || Number.isNaN(Date.parse(date))) freshness.unknown += 1;
    else if (date >= bounds.year) freshness.year += 1;
    else if (date >= bounds.twoYears) freshness.twoYears += 1;
    else freshness.older += 1;
  }
  return freshness;
}
