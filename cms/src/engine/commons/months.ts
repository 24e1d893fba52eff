import { toIso } from '../project-row/column-values';

/** `2026-11` of a stored date; null when there is none. */
export const monthOf = (date: unknown): string | null => toIso(date)?.slice(0, 7) ?? null;

/** How many things happened in each month, oldest first. */
export function countByMonth(dates: readonly unknown[]): { month: string; added: number }[] {
  const counts = new Map<string, number>();
  for (const date of dates) {
    const month = monthOf(date);
    if (month !== null) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].map(([month, added]) => ({ month, added })).sort((a, b) => (a.month < b.month ? -1 : 1));
}
