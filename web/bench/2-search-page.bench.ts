import { formatSearch } from '@carrefour/config';
import type { Measure } from '@carrefour/config/stack/bench/figure';
import { aSearchState } from './a-search.js';
import { ensureCorpus } from './ensure-corpus.js';
import { fetchWhole } from './fetch-whole.js';
import { percentile, timed } from './percentile.js';

const ALONE_MS = 300;
const TEN_MS = 1_000;

/** `/recherche` rendered by the server, one visitor at a time, then ten at once. */
export const measure: Measure = async (context) => {
  const stack = await ensureCorpus(context);
  const visit = (index: number) => timed(() => fetchWhole(`${stack.webUrl}/recherche?${formatSearch(aSearchState(index))}`));
  for (let index = 0; index < 10; index += 1) await visit(index);

  const alone: number[] = [];
  for (let index = 0; index < (context.quick ? 30 : 150); index += 1) alone.push(await visit(index));

  let next = 0;
  const total = context.quick ? 60 : 300;
  const together: number[] = [];
  const visitor = async () => {
    while (next < total) together.push(await visit((next += 1)));
  };
  await Promise.all(Array.from({ length: 10 }, visitor));
  return [
    { name: '/recherche rendue par le serveur, un visiteur (p95)', measured: percentile(alone, 0.95), unit: 'ms', limit: `≤ ${ALONE_MS}`, ok: percentile(alone, 0.95) <= ALONE_MS },
    { name: '/recherche rendue par le serveur, dix visiteurs (p95)', measured: percentile(together, 0.95), unit: 'ms', limit: `≤ ${TEN_MS}`, ok: percentile(together, 0.95) <= TEN_MS },
  ];
};
