import { NON_PRECISE } from '@carrefour/config';

export type LabelledCount = { code: string; label: string; count: number };

/** The values of a facet that have projects, named, the most frequent first; what is not said comes last. */
export function labelledCounts(counts: ReadonlyMap<string, number>, labelOf: (code: string) => string | null, unknownLabel: string): LabelledCount[] {
  const known = [...counts].flatMap(([code, count]): LabelledCount[] => {
    const label = code === NON_PRECISE ? null : labelOf(code);
    return label === null ? [] : [{ code, label, count }];
  });
  const unknown = counts.get(NON_PRECISE) ?? 0;
  return [...known.sort((a, b) => b.count - a.count), ...(unknown > 0 ? [{ code: NON_PRECISE, label: unknownLabel, count: unknown }] : [])];
}
