import { foldedSql, holdingWords } from '../../database/fold-letters';
import { GAVE_WAY } from '../../engine/conflict/gave-way';
import { carrierActor } from '../../engine/sheet/carrier-actor';
import type { Strapi, Transaction } from '../../engine/strapi';

/** What is looked for in the journal; days are whole days, in Paris. */
export type JournalFilter = { type: string | null; action: string | null; who: string | null; by: string | null; words: string | null; record: string | null; from: string | null; to: string | null };

/** Kept only so that an import can be taken back: the decision itself has its own line. */
export const apart: readonly string[] = [GAVE_WAY];

type Rows = ReturnType<Transaction>;

const isDay = (day: string | null): day is string => day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day);

const HOUR_MS = 3_600_000;
const hourInParis = (at: Date): number => Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Paris' }).format(at));

/** The moment a day begins in Paris, summer and winter: midnight is one or two hours before that of Greenwich, and clocks change later in the night. */
export function startOfDay(day: string): Date {
  const greenwich = Date.parse(`${day}T00:00:00Z`);
  return new Date(greenwich - hourInParis(new Date(greenwich)) * HOUR_MS);
}

export function endOfDay(day: string): Date {
  return startOfDay(new Date(Date.parse(`${day}T12:00:00Z`) + 24 * HOUR_MS).toISOString().slice(0, 10));
}

/** Lines of whoever is of a nature, as they are shown: a carrier, written down as a person without account, is not the team. */
function ofNature(rows: Rows, by: string): Rows {
  const { type, name } = carrierActor;
  if (by === 'carrier') return rows.where({ actor_type: type, actor_name: name }).whereNull('actor_id').whereNull('partner_id');
  const own = rows.where({ actor_type: by });
  return by === type ? own.where((other) => other.whereNotNull('actor_id').orWhereNotNull('partner_id').orWhereNull('actor_name').orWhereNot({ actor_name: name })) : own;
}

/** The lines of the history that a filter keeps. */
export function filterJournal(strapi: Strapi, rows: Rows, { type, action, who, by, words, record, from, to }: JournalFilter): Rows {
  let kept = rows.whereNotIn('record_type', apart);
  if (type !== null) kept = kept.where({ record_type: type });
  if (action !== null) kept = kept.where({ action });
  if (by !== null) kept = ofNature(kept, by);
  if (record !== null) kept = kept.where({ record_id: record });
  if (who !== null) kept = kept.whereRaw(`${foldedSql(strapi, 'actor_name')} like ? escape '\\'`, [holdingWords(who)]);
  if (words !== null) kept = kept.whereRaw(`${foldedSql(strapi, 'cast(changes as text)')} like ? escape '\\'`, [holdingWords(JSON.stringify(words).slice(1, -1))]);
  if (isDay(from)) kept = kept.where('at', '>=', startOfDay(from));
  if (isDay(to)) kept = kept.where('at', '<', endOfDay(to));
  return kept;
}
