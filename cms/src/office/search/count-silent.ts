import { createHmac } from 'node:crypto';
import { environment } from '../../environment';
import { asOneWriter } from '../../engine/one-writer';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import type { SilentQuery } from '../shapes';
import { toSilentQuery } from './silent-query';

const SILENT = 'api::silent-query.silent-query';
/** From this many times on a query is one that people ask; before, only a digest is kept that nobody can read. */
export const TOLD_FROM = 3;
const WINDOW_DAYS = 30;
const KEPT_DAYS = 365;
const DAY_MS = 86_400_000;

const dayBefore = (now: Date, days: number): string => new Date(now.getTime() - days * DAY_MS).toISOString().slice(0, 10);
const digestOf = (query: string): string => createHmac('sha256', environment().WEBHOOK_SECRET).update(`silent:${query}`).digest('hex');

async function countOne(strapi: Strapi, trx: Transaction, query: string, times: number, now: Date): Promise<void> {
  const table = tableOf(strapi, SILENT);
  const [day, digest] = [dayBefore(now, 0), digestOf(query)];
  await trx(table).insert({ day, digest, count: times, created_at: now, updated_at: now }).onConflict(['day', 'digest']).merge({ count: trx.raw('?? + ?', [`${table}.count`, times]), updated_at: now });
  const [row] = await trx(table).where({ digest }).where('day', '>', dayBefore(now, WINDOW_DAYS)).sum<{ n: number | string }[]>({ n: 'count' });
  if (Number(row?.n ?? 0) >= TOLD_FROM) await trx(table).where({ digest }).update({ query });
}

/** Counts searches that found nothing: a day, a query, a number, and nothing of whoever asked. */
export function countSilent(strapi: Strapi, queries: readonly { query: string; count: number }[], now = new Date()): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    for (const { query, count } of queries) {
      const plain = toSilentQuery(query);
      if (plain !== null) await countOne(strapi, trx, plain, count, now);
    }
  });
}

/** What is looked for in vain, most often first. */
export function listSilent(strapi: Strapi): Promise<SilentQuery[]> {
  return inTransaction(strapi, async (trx) => {
    const rows: { query: string; n: number | string; last: string }[] = await trx(tableOf(strapi, SILENT)).whereNotNull('query').groupBy('query')
      .select('query', trx.raw('sum(count) as n'), trx.raw('max(day) as last'));
    return rows.map(({ query, n, last }) => ({ query, count: Number(n), last })).sort((a, b) => b.count - a.count || (a.query < b.query ? -1 : 1)).slice(0, 200);
  });
}

/** Forgets queries that did not come back within a month, and all of them after a year. */
export async function forgetSilent(strapi: Strapi, trx: Transaction, now: Date): Promise<number> {
  const table = () => trx(tableOf(strapi, SILENT));
  return (await table().whereNull('query').where('day', '<', dayBefore(now, WINDOW_DAYS)).delete()) + (await table().where('day', '<', dayBefore(now, KEPT_DAYS)).delete());
}
