import type { ThemeCount } from '../ui/chart/theme-bars';

/** A theme more, or less, present here than over all that is recorded; shares from 0 to 1. */
export type Standing = { code: string; label: string; here: number; everywhere: number };
export type Comparison = { above: Standing[]; below: Standing[] };

type Counted = { themes: readonly ThemeCount[]; total: number };

/** Under ten projects, one more or less changes everything: nothing is compared. */
const LEAST_PROJECTS = 10;
/** A theme is told apart when its share differs by a quarter at least, and by two projects at least of what would be expected. */
const [MARGIN, LEAST_DIFFERENCE] = [0.25, 2];
const MOST = 3;

/** Themes above and below the average of the whole directory; null where there is too little to compare. */
export function compareThemes(here: Counted, everywhere: Counted): Comparison | null {
  if (here.total < LEAST_PROJECTS || everywhere.total === 0) return null;
  const local = new Map(here.themes.map(({ code, count }) => [code, count]));
  const standings = everywhere.themes.map(({ code, label, count }): Standing => ({ code, label, here: (local.get(code) ?? 0) / here.total, everywhere: count / everywhere.total }));
  const differs = (standing: Standing) => Math.abs(standing.here - standing.everywhere) * here.total >= LEAST_DIFFERENCE;
  const distance = ({ here: own, everywhere: all }: Standing) => Math.abs(own - all) / all;
  const byDistance = (a: Standing, b: Standing) => distance(b) - distance(a);
  return {
    above: standings.filter((one) => differs(one) && one.here >= one.everywhere * (1 + MARGIN)).sort(byDistance).slice(0, MOST),
    below: standings.filter((one) => differs(one) && one.here <= one.everywhere * (1 - MARGIN)).sort(byDistance).slice(0, MOST),
  };
}
