import type { Transaction } from '../../engine/strapi';

/** What is looked for in the journal; days are whole days, in Paris. */
export type JournalFilter = { type: string | null; action: string | null; who: string | null; by: string | null; words: string | null; record: string | null; from: string | null; to: string | null };

type Rows = ReturnType<Transaction>;

const isDay = (day: string | null): day is string => day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day);

/** The moment a day begins in Paris, summer and winter. */
export function startOfDay(day: string): Date {
  const noon = new Date(`${day}T12:00:00Z`);
  const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hour12: false, timeZone: 'Europe/Paris' }).format(noon));
  return new Date(Date.parse(`${day}T00:00:00Z`) - (hour - 12) * 3_600_000);
}

export function endOfDay(day: string): Date {
  const next = new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return startOfDay(next);
}

const holding = (words: string): string => `%${words.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** The lines of the history that a filter keeps. */
export function filterJournal(rows: Rows, { type, action, who, by, words, record, from, to }: JournalFilter): Rows {
  let kept = rows;
  if (type !== null) kept = kept.where({ record_type: type });
  if (action !== null) kept = kept.where({ action });
  if (by !== null) kept = kept.where({ actor_type: by });
  if (record !== null) kept = kept.where({ record_id: record });
  if (who !== null) kept = kept.whereRaw(`lower(actor_name) like ? escape '\\'`, [holding(who)]);
  if (words !== null) kept = kept.whereRaw(`lower(cast(changes as text)) like ? escape '\\'`, [holding(words)]);
  if (isDay(from)) kept = kept.where('at', '>=', startOfDay(from));
  if (isDay(to)) kept = kept.where('at', '<', endOfDay(to));
  return kept;
}
