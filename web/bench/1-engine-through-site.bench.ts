import type { Figure, Measure } from '@carrefour/config/stack/bench/figure';
import { toSearch } from '../app/search/engine/to-search.js';
import { RESULT_FIELDS } from '../app/search/engine/engine-result.js';
import { scopedSearchKey } from '../typesense/search-keys.js';
import { aSearchState, countedFacets } from './a-search.js';
import { ensureCorpus } from './ensure-corpus.js';
import { fetchWhole } from './fetch-whole.js';
import { percentile, timed } from './percentile.js';

const LIMIT = 1.3;

/** `POST /typesense/multi_search` against the same body straight to the engine, interleaved. */
export const measure: Measure = async (context) => {
  const stack = await ensureCorpus(context);
  const key = scopedSearchKey(stack.env['TYPESENSE_API_KEY'] ?? '');
  const queries = context.quick ? 100 : 500;
  const bodies = Array.from({ length: queries }, (_, index) =>
    JSON.stringify({ searches: [toSearch(aSearchState(index), { facetBy: countedFacets, includeFields: RESULT_FIELDS, highlight: true })] }),
  );
  const direct: number[] = [];
  const through: number[] = [];
  const askDirect = async (body: string) => direct.push(await timed(() => fetchWhole(`${stack.typesenseUrl}/multi_search`, { body, key })));
  const askThrough = async (body: string) => through.push(await timed(() => fetchWhole(`${stack.webUrl}/typesense/multi_search`, { body })));
  for (const body of bodies.slice(0, 20)) await Promise.all([fetchWhole(`${stack.typesenseUrl}/multi_search`, { body, key }), fetchWhole(`${stack.webUrl}/typesense/multi_search`, { body })]);
  for (const [index, body] of bodies.entries()) {
    // Who goes first alternates: the second finds the engine's caches warm.
    const order = index % 2 === 0 ? [askDirect, askThrough] : [askThrough, askDirect];
    for (const ask of order) await ask(body);
  }
  const ratio = percentile(through, 0.95) / percentile(direct, 0.95);
  const figures: Figure[] = [
    { name: 'recherche à travers le site / directe (p95)', measured: ratio, unit: '×', limit: `≤ ${LIMIT}`, ok: ratio <= LIMIT },
    { name: 'recherche à travers le site (p95)', measured: percentile(through, 0.95), unit: 'ms', limit: 'pour mémoire', ok: true },
  ];
  return figures;
};
