import { NON_PRECISE, readLaureate, type Laureates } from '@carrefour/config';

type Counts = ReadonlyMap<string, number>;

/** As the search counts them: programmes from its facet, the most given first, with their years in order, the undated last. */
export function laureatesOf(distinctions: Counts, laureates: Counts): Laureates[] {
  const years = new Map<string, Laureates['years']>();
  for (const [name, count] of laureates) {
    const given = readLaureate(name);
    if (given !== null) years.set(given.label, [...(years.get(given.label) ?? []), { year: given.year, count }]);
  }
  const inOrder = (a: { year: number | null }, b: { year: number | null }) => (a.year ?? Number.MAX_SAFE_INTEGER) - (b.year ?? Number.MAX_SAFE_INTEGER);
  return [...distinctions].filter(([label]) => label !== NON_PRECISE)
    .map(([label, projects]) => ({ label, projects, years: (years.get(label) ?? []).sort(inOrder) }))
    .sort((a, b) => b.projects - a.projects || a.label.localeCompare(b.label, 'fr'));
}
