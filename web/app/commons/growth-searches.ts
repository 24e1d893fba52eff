export type MonthSearch = { /** `AAAA-MM`. */ month: string; query: string };

const firstDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);

/** The last months, oldest first, each with the search of what was recorded in it; and the search of what was before them all. */
export function growthSearches(now: Date, count: number): { months: MonthSearch[]; before: string } {
  const [year, last] = [now.getUTCFullYear(), now.getUTCMonth()];
  const months = Array.from({ length: count }, (_, index): MonthSearch => {
    const from = firstDay(year, last - count + 1 + index);
    return { month: from.slice(0, 7), query: `recorded-since=${from}&recorded-before=${firstDay(year, last - count + 2 + index)}` };
  });
  return { months, before: `recorded-before=${firstDay(year, last - count + 1)}` };
}
