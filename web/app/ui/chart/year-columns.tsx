import { useTexts } from '../../i18n/texts';
import { CountColumns, type Column } from './count-columns';

const MOST_YEARS = 20;

/** Projects by year: the last twenty drawn, years without any included; all of them in the table. */
export function YearColumns({ years, query }: { years: readonly { year: number; count: number }[]; query: string }) {
  const { territories: texts } = useTexts();
  const last = years.at(-1)?.year ?? 0;
  const first = Math.max(years[0]?.year ?? 0, last - MOST_YEARS + 1);
  const counts = new Map(years.map(({ year, count }) => [year, count]));
  const columns = Array.from({ length: last - first + 1 }, (_, index): Column => ({ label: String(first + index), count: counts.get(first + index) ?? 0 }));
  return <CountColumns columns={columns} rows={years.map(({ year, count }) => ({ label: String(year), count, url: `/recherche?${query}&year=${year}` }))} heading={texts.year} />;
}
