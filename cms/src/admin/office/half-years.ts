import type { MonthFigures } from '../../office/shapes';

/** A half-year as it is chosen (`2026-2`) and read. `isOver`: no month of it is still to come. */
export type HalfYear = { code: string; label: string; from: string; to: string; isOver: boolean };
type Sums = Omit<MonthFigures, 'month'>;

const halfOf = (month: string): string => `${month.slice(0, 4)}-${Number(month.slice(5, 7)) <= 6 ? 1 : 2}`;

function toHalfYear(code: string, lastMonth: string): HalfYear {
  const [year = '', half] = code.split('-');
  const [from, to] = half === '1' ? [`${year}-01`, `${year}-06`] : [`${year}-07`, `${year}-12`];
  const isOver = lastMonth > to;
  return { code, label: `${half === '1' ? 'Premier' : 'Second'} semestre ${year}${isOver ? '' : ' (en cours)'}`, from, to, isOver };
}

/** The half-years that the known months make up, the latest first; one whose beginning is not known is left out. */
export function listHalfYears(months: readonly MonthFigures[]): HalfYear[] {
  const known = months.map(({ month }) => month).sort();
  const [first = '', last = ''] = [known[0], known.at(-1)];
  return [...new Set(known.map(halfOf))].map((code) => toHalfYear(code, last)).filter(({ from }) => from >= first).sort((a, b) => (a.code < b.code ? 1 : -1));
}

/** What went through in a half-year. */
export const sumOf = (months: readonly MonthFigures[], { from, to }: Pick<HalfYear, 'from' | 'to'>): Sums =>
  months.filter(({ month }) => month >= from && month <= to)
    .reduce((sum, { projects, edits, imports, requests }) => ({ projects: sum.projects + projects, edits: sum.edits + edits, imports: sum.imports + imports, requests: sum.requests + requests }), { projects: 0, edits: 0, imports: 0, requests: 0 });
