import { listAlive, readRoots } from '../../engine/merge/roots';
import { toIso } from '../../engine/project-row/column-values';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import { readTitles } from '../record-titles';
import type { OpenPair, Waiting } from '../shapes';

type Row = { record_a: string; record_b: string; score: number | null; later_until: unknown; created_at: unknown };
type Found = { a: string; b: string; score: number; later: string | null; since: string | null };

/** Pairs of projects an import asks about and nobody decided, by the projects they lead to today, each once. */
export async function findOpenPairs(strapi: Strapi, trx: Transaction): Promise<Found[]> {
  const rows: Row[] = await trx(tableOf(strapi, 'api::duplicate.duplicate')).where({ scope: 'project' }).whereNull('decision').orderBy([{ column: 'score', order: 'desc' }, { column: 'id' }])
    .select('record_a', 'record_b', 'score', 'later_until', 'created_at');
  const rootOf = await readRoots(strapi, trx);
  const alive = await listAlive(strapi, trx, [...new Set(rows.flatMap((row) => [rootOf(row.record_a), rootOf(row.record_b)]))]);
  const pairs = new Map<string, Found>();
  for (const row of rows) {
    const [a = '', b = ''] = [rootOf(row.record_a), rootOf(row.record_b)].toSorted();
    if (a === b || !alive.has(a) || !alive.has(b) || pairs.has(`${a} ${b}`)) continue;
    pairs.set(`${a} ${b}`, { a, b, score: Number(row.score ?? 0), later: toIso(row.later_until), since: toIso(row.created_at) });
  }
  return [...pairs.values()];
}

const isPut = ({ later }: Found, now: Date): boolean => later !== null && new Date(later) > now;

/** How many wait for a decision today: not those put off. */
export async function countOpenPairs(strapi: Strapi, trx: Transaction): Promise<Waiting> {
  const waiting = (await findOpenPairs(strapi, trx)).filter((pair) => !isPut(pair, new Date()));
  return { count: waiting.length, oldest: waiting.flatMap(({ since }) => since ?? []).toSorted()[0] ?? null };
}

/** One page of pairs, the most alike first: those that wait, or those put off for later. */
export function listOpenPairs(strapi: Strapi, state: 'open' | 'later', page: number, perPage: number): Promise<{ pairs: OpenPair[]; total: number; put: number }> {
  return inTransaction(strapi, async (trx) => {
    const all = await findOpenPairs(strapi, trx);
    const now = new Date();
    const wanted = all.filter((pair) => isPut(pair, now) === (state === 'later'));
    const shown = wanted.slice((page - 1) * perPage, page * perPage);
    const titles = await readTitles(strapi, trx, 'project', shown.flatMap(({ a, b }) => [a, b]));
    return { pairs: shown.map((pair) => ({ ...pair, titleA: titles.get(pair.a) ?? pair.a, titleB: titles.get(pair.b) ?? pair.b })), total: wanted.length, put: all.filter((pair) => isPut(pair, now)).length };
  });
}
