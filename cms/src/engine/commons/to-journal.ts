import type { JournalLine } from '@carrefour/config';
import { monthOf } from './months';

type Partner = { slug: string; name: string };
export type RunTold = { closedAt: unknown; partner: Partner | null; counts: { created?: number; updated?: number; gone?: number } };

const MONTHS = 12;

/** Lines of the journal, latest month first, the busiest source of a month first; months where nothing happened have none. */
export function toJournal(runs: readonly RunTold[], edits: readonly { month: string; changed: number }[], withdrawals: readonly unknown[]): JournalLine[] {
  const lines = new Map<string, JournalLine>();
  const lineOf = (month: string, partner: Partner | null): JournalLine => {
    const key = `${month} ${partner?.slug ?? ''}`;
    const line = lines.get(key) ?? { month, partner, added: 0, changed: 0, withdrawn: 0 };
    lines.set(key, line);
    return line;
  };
  for (const { closedAt, partner, counts } of runs) {
    const month = monthOf(closedAt);
    if (month === null || partner === null) continue;
    const line = lineOf(month, partner);
    line.added += counts.created ?? 0;
    line.changed += counts.updated ?? 0;
    line.withdrawn += counts.gone ?? 0;
  }
  for (const { month, changed } of edits) lineOf(month, null).changed += changed;
  for (const date of withdrawals) {
    const month = monthOf(date);
    if (month !== null) lineOf(month, null).withdrawn += 1;
  }
  const moved = ({ added, changed, withdrawn }: JournalLine) => added + changed + withdrawn;
  const told = [...lines.values()].filter((line) => moved(line) > 0);
  const months = [...new Set(told.map(({ month }) => month))].sort().reverse().slice(0, MONTHS);
  return months.flatMap((month) => told.filter((line) => line.month === month).sort((a, b) => moved(b) - moved(a)));
}
