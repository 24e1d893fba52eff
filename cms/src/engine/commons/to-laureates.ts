import type { Laureates } from '@carrefour/config';

type Row = { label: string; year: number | null; count: number };

/** Distinctions by programme, the most given first; their years in order, the undated last. */
export function toLaureates(rows: readonly Row[]): Laureates[] {
  const programmes = new Map<string, Laureates['years']>();
  for (const { label, year, count } of rows) programmes.set(label, [...(programmes.get(label) ?? []), { year, count }]);
  const total = ({ years }: Laureates) => years.reduce((sum, { count }) => sum + count, 0);
  const inOrder = (a: { year: number | null }, b: { year: number | null }) => (a.year ?? Number.MAX_SAFE_INTEGER) - (b.year ?? Number.MAX_SAFE_INTEGER);
  return [...programmes].map(([label, years]) => ({ label, years: years.sort(inOrder) })).sort((a, b) => total(b) - total(a));
}
