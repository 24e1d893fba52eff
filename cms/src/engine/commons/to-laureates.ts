import type { Laureates } from '@carrefour/config';

type Row = { label: string; year: number | null; count: number };

/** Distinctions by programme, the one that honoured most projects first; their years in order, the undated last. `projects`: how many each honoured, once however often. */
export function toLaureates(rows: readonly Row[], projects: ReadonlyMap<string, number>): Laureates[] {
  const programmes = new Map<string, Laureates['years']>();
  for (const { label, year, count } of rows) programmes.set(label, [...(programmes.get(label) ?? []), { year, count }]);
  const inOrder = (a: { year: number | null }, b: { year: number | null }) => (a.year ?? Number.MAX_SAFE_INTEGER) - (b.year ?? Number.MAX_SAFE_INTEGER);
  return [...programmes].map(([label, years]) => ({ label, projects: projects.get(label) ?? 0, years: years.sort(inOrder) })).sort((a, b) => b.projects - a.projects);
}
