import { facetFields, parseSearch, type FacetParameter } from '@carrefour/config';
import { remembered } from '../cms/remembered.server';
import { countsOf, resultsOf } from '../search/engine/engine-result';
import { askEngine } from '../search/engine/engine.server';
import { toSearch } from '../search/engine/to-search';

/** How many projects a search finds, and for each value of some facets. */
export type FacetCounts = { total: number; of: (name: FacetParameter) => ReadonlyMap<string, number> };

const EVERY_VALUE = 2_000;

/** The counts of a search (query string of the contract); null while the engine does not answer: figures are then left out, never invented. */
export async function countProjects(query: string, names: readonly FacetParameter[], most = EVERY_VALUE): Promise<FacetCounts | null> {
  const { state } = parseSearch(new URLSearchParams(query));
  const search = {
    ...toSearch({ ...state, page: 1, sort: 'pertinence' }, { facetBy: names.map((name) => facetFields[name]), maxFacetValues: most, includeFields: 'id' }),
    per_page: 0,
  };
  try {
    const [result] = await remembered(`counts ${query} ${names.join()} ${most}`, async () => resultsOf(await askEngine([search])));
    if (result === undefined) return null;
    return { total: result.found, of: (name) => new Map(countsOf(result, facetFields[name]).map(({ value, count }) => [value, count])) };
  } catch {
    return null;
  }
}
