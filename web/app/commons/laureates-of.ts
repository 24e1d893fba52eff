import { NON_PRECISE, readLaureate, type Laureates } from '@carrefour/config';

/** `total`: projects honoured, each once even when honoured twice. */
export type Programme = Laureates & { total: number };

type Counts = ReadonlyMap<string, number>;

/** As the search counts them: programmes from its facet, the most given first, with their years in order, the undated last. */
export function laureatesOf(distinctions: Counts, laureates: Counts): Programme[] {
  const years = new Map<string, Laureates['years']>();
  for (const [name, count] of laureates) {
    const given = readLaureate(name);
    if (given !== null) years.set(given.label, [...(years.get(given.label) ?? []), { year: given.year, count }]);
  }
  const inOrder = (a: { year: number | null }, b: { year: number | null }) => (a.year ?? Number.MAX_SAFE_INTEGER) - (b.year ?? Number.MAX_SAFE_INTEGER);
  return [...distinctions].filter(([label]) => label !== NON_PRECISE)
    .map(([label, total]) => ({ label, total, years: (years.get(label) ?? []).sort(inOrder) }))
    .sort((a, b) => b.total - a.total || a.label.localeCompare(b.label, 'fr'));
}

/** What the CMS counted, while the search does not answer. */
export const withTotals = (laureates: readonly Laureates[]): Programme[] => laureates.map((one) => ({ ...one, total: one.years.reduce((sum, { count }) => sum + count, 0) }));
