import { findOpenPairs, isPutOff } from '../../engine/merge/open-pairs';
import { inTransaction, type Strapi, type Transaction } from '../../engine/strapi';
import { readTitles } from '../record-titles';
import type { OpenPair, Waiting } from '../shapes';

/** How many wait for a decision today: not those put off. */
export async function countOpenPairs(strapi: Strapi, trx: Transaction): Promise<Waiting> {
  const waiting = (await findOpenPairs(strapi, trx)).filter((pair) => !isPutOff(pair, new Date()));
  return { count: waiting.length, oldest: waiting.flatMap(({ since }) => since ?? []).toSorted()[0] ?? null };
}

/** One page of pairs, the most alike first: those that wait, or those put off for later. */
export function listOpenPairs(strapi: Strapi, state: 'open' | 'later', page: number, perPage: number): Promise<{ pairs: OpenPair[]; total: number; put: number }> {
  return inTransaction(strapi, async (trx) => {
    const all = await findOpenPairs(strapi, trx);
    const now = new Date();
    const wanted = all.filter((pair) => isPutOff(pair, now) === (state === 'later'));
    const shown = wanted.slice((page - 1) * perPage, page * perPage);
    const titles = await readTitles(strapi, trx, 'project', shown.flatMap(({ a, b }) => [a, b]));
    return { pairs: shown.map((pair) => ({ ...pair, titleA: titles.get(pair.a) ?? pair.a, titleB: titles.get(pair.b) ?? pair.b })), total: wanted.length, put: all.filter((pair) => isPutOff(pair, now)).length };
  });
}
