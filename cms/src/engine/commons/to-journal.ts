import type { JournalLine } from '@carrefour/config';
import { monthOf } from './months';

export type Teller = { slug: string; name: string };
/** Something that happened to public records on a day; `partner` null: the team, the proposals it took in, the objections it heard. */
export type Told = { at: unknown; partner: Teller | null; kind: 'added' | 'changed' | 'withdrawn'; count: number };

const MONTHS = 12;

/** Lines of the journal, latest month first, the busiest source of a month first; months where nothing happened have none. */
export function toJournal(told: readonly Told[]): JournalLine[] {
  const lines = new Map<string, JournalLine>();
  for (const { at, partner, kind, count } of told) {
    const month = monthOf(at);
    if (month === null || count === 0) continue;
    const key = `${month} ${partner?.slug ?? ''}`;
    const line = lines.get(key) ?? { month, partner: partner === null ? null : { slug: partner.slug, name: partner.name }, added: 0, changed: 0, withdrawn: 0 };
    line[kind] += count;
    lines.set(key, line);
  }
  const moved = ({ added, changed, withdrawn }: JournalLine) => added + changed + withdrawn;
  const months = [...new Set([...lines.values()].map(({ month }) => month))].sort().reverse().slice(0, MONTHS);
  return months.flatMap((month) => [...lines.values()].filter((line) => line.month === month).sort((a, b) => moved(b) - moved(a)));
}
