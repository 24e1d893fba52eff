import { indexedCorpus } from '@carrefour/config/stack/bench/corpus';
import { askEngine } from '@carrefour/config/stack/bench/engine';
import type { Measure } from '@carrefour/config/stack/bench/figure';
import { percentile, timed } from '@carrefour/config/stack/bench/timing';
import { searchBody } from './queries.js';

const LIMIT = 1.3;

/** The same searches through the site and straight to the engine, in turns, so that both see the same machine. */
export const measure: Measure = async ({ quick, stack: start }) => {
  const stack = await start();
  const documents = await indexedCorpus(stack);
  const throughSite = async (body: string) => {
    const response = await fetch(`${stack.webUrl}/typesense/multi_search`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    if (!response.ok) throw new Error(`multi_search through the site: ${response.status} ${await response.text()}`);
    await response.text();
  };
  const straight = (body: string) => askEngine(stack, '/multi_search', { method: 'POST', body });

  const taken = { site: [] as number[], engine: [] as number[] };
  const queries = quick ? 150 : 500;
  for (let index = -20; index < queries; index += 1) {
    const body = searchBody(Math.abs(index));
    // Each goes first every other time: the second finds warm what the first read.
    const order = index % 2 === 0 ? (['site', 'engine'] as const) : (['engine', 'site'] as const);
    for (const way of order) {
      const ms = await timed(() => (way === 'site' ? throughSite(body) : straight(body)));
      if (index >= 0) taken[way].push(ms);
    }
  }
  const [site, engine] = [percentile(taken.site, 0.95), percentile(taken.engine, 0.95)];
  return [
    { name: `recherche par le site, ${documents} documents, ${queries} requêtes (p95)`, measured: site, unit: 'ms', limit: 'pour mémoire', ok: true },
    { name: 'recherche par le site ÷ droit au moteur (p95)', measured: site / engine, unit: '×', limit: '≤ 1,3', ok: site / engine <= LIMIT },
  ];
};
