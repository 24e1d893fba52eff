import { NON_PRECISE, type SearchDates } from '@carrefour/config';
import { projectTable } from '../project-row/join-tables';
import type { Query, Reading } from './reading';

/** The source's day is a day; what people did has an hour. */
const said = ['source_date', 'edited_at', 'verified_at'] as const;
const bound = (column: string, day: string): string | Date => (column === 'source_date' ? day : new Date(day));

/** Those of which a source or a person said something that day or since. */
const toldSince = (table: string, day: string) => (query: Query) =>
  void said.reduce((either, column) => either.orWhere(`${table}.${column}`, '>=', bound(column, day)), query);

/** Those of which nobody says when something was said. */
const toldNever = (table: string) => (query: Query) => void said.reduce((all, column) => all.whereNull(`${table}.${column}`), query);

/** Those of which all that was said was said before that day. */
const toldBefore = (table: string, day: string) => (query: Query) =>
  void said.reduce((all, column) => all.where((one) => void one.whereNull(`${table}.${column}`).orWhere(`${table}.${column}`, '<', bound(column, day))), query).whereNot(toldNever(table));

/** Recorded, here or by its source where that one says an earlier day, and told of, between these days. */
export function byDates({ strapi }: Pick<Reading, 'strapi'>, query: Query, dates: SearchDates): void {
  const table = projectTable(strapi);
  const { 'recorded-since': recordedSince, 'recorded-before': recordedBefore, 'told-since': told, 'told-before': toldLast } = dates;
  if (recordedSince !== undefined)
    query.where(`${table}.created_at`, '>=', new Date(recordedSince)).where((dated) => void dated.whereNull(`${table}.source_date`).orWhere(`${table}.source_date`, '>=', recordedSince));
  if (recordedBefore !== undefined)
    query.where((either) => void either.where(`${table}.created_at`, '<', new Date(recordedBefore)).orWhere(`${table}.source_date`, '<', recordedBefore));
  if (told !== undefined) query.where(toldSince(table, told));
  if (toldLast !== undefined) query.where(toldBefore(table, toldLast));
}

/** Last told of in one of these years. */
export function byToldYear({ strapi }: Pick<Reading, 'strapi'>, query: Query, years: readonly string[]): void {
  const table = projectTable(strapi);
  query.where((either) => {
    either.whereRaw('1 = 0');
    if (years.includes(NON_PRECISE)) either.orWhere(toldNever(table));
    for (const year of years.filter((value) => /^[12]\d{3}$/.test(value)))
      either.orWhere((one) => byDates({ strapi }, one, { 'told-since': `${year}-01-01`, 'told-before': `${Number(year) + 1}-01-01` }));
  });
}
