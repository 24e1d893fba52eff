import { parseSearch } from '@carrefour/config';
import { remembered } from '../cms/remembered.server';
import { resultsOf } from '../search/engine/engine-result';
import { askEngine } from '../search/engine/engine.server';
import { toSearch } from '../search/engine/to-search';

/** How many searches the engine takes at once. */
const AT_ONCE = 50;

/** How many projects each of these searches (query strings of the contract) finds; null while the engine does not answer. */
export async function searchTotals(queries: readonly string[]): Promise<number[] | null> {
  const searches = queries.map((query) => ({ ...toSearch({ ...parseSearch(new URLSearchParams(query)).state, page: 1, sort: 'pertinence' as const }, { includeFields: 'id' }), per_page: 0 }));
  try {
    return await remembered(`totals ${queries.join(' ')}`, async () => {
      const totals: number[] = [];
      for (let start = 0; start < searches.length; start += AT_ONCE)
        totals.push(...resultsOf(await askEngine(searches.slice(start, start + AT_ONCE))).map(({ found }) => found));
      return totals;
    });
  } catch {
    return null;
  }
}
