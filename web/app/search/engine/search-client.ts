import { facetFields, facetParameters, parseSearch, type SearchState } from '@carrefour/config';
import type { SearchClient } from 'instantsearch.js';
import { resultsOf, RESULT_FIELDS, type EngineAnswer, type EngineHit, type EngineResult } from './engine-result';
import { toSearch, type EngineSearch } from './to-search';

/** Sends searches to the engine, from the browser or the server. */
export type AskEngine = (searches: EngineSearch[]) => Promise<EngineAnswer>;

/** What InstantSearch asks for; the part of it we use. */
type Request = {
  indexName: string;
  params?: { query?: string; page?: number; hitsPerPage?: number; facets?: string | string[]; facetFilters?: unknown; filters?: string };
};

/** A result as our components read it. */
export type SearchHit = { objectID: string } & EngineHit;

const paramOfField = new Map(facetParameters.map((name) => [facetFields[name] as string, name]));

/** The refined values by parameter, from InstantSearch's `[["theme:EDU", "theme:EMP"], ["scale:local"]]`. */
function toFacets(facetFilters: unknown): SearchState['facets'] {
  const facets: SearchState['facets'] = {};
  for (const filter of Array.isArray(facetFilters) ? facetFilters.flat() : []) {
    const text = String(filter);
    const parameter = paramOfField.get(text.slice(0, text.indexOf(':')));
    if (parameter !== undefined) (facets[parameter] ??= []).push(text.slice(text.indexOf(':') + 1).replace(/^\\-/, '-'));
  }
  return facets;
}

/** What InstantSearch has no word for (place, box, ids, sort…) travels in `filters`, spelled as in the address. */
function toState({ params = {} }: Request): SearchState {
  const { state } = parseSearch(new URLSearchParams(params.filters ?? ''));
  return { ...state, q: params.query ?? '', facets: toFacets(params.facetFilters), page: (params.page ?? 0) + 1 };
}

function toEngineSearch(request: Request): EngineSearch {
  const state = toState(request);
  const facetBy = [request.params?.facets ?? []].flat().filter((field) => paramOfField.has(field));
  // A facet's own counts ignore its own choice: InstantSearch asks for them apart, without results.
  const countsOnly = request.params?.hitsPerPage === 0;
  if (countsOnly) return { ...toSearch({ ...state, page: 1, sort: 'pertinence' }, { facetBy, includeFields: 'id' }), per_page: 0 };
  return toSearch(state, { facetBy, includeFields: RESULT_FIELDS, highlight: true });
}

/** Only what rows show: the engine says much more of each, and the page carries it all. */
const toSearchHit = ({ document, highlights, geo_distance_meters }: EngineHit): SearchHit => ({
  objectID: document.id,
  document,
  ...(highlights && { highlights: highlights.map(({ field, snippet, value }) => ({ field, ...(value === undefined ? snippet !== undefined && { snippet } : { value }) })) }),
  ...(geo_distance_meters && { geo_distance_meters }),
});

function toInstantSearchResult(request: Request, result: EngineResult) {
  const { q, page, perPage } = toState(request);
  return {
    index: request.indexName,
    hits: result.hits.map(toSearchHit),
    nbHits: result.found,
    nbPages: Math.ceil(result.found / perPage),
    page: page - 1,
    hitsPerPage: perPage,
    query: q,
    params: '',
    facets: Object.fromEntries(
      result.facet_counts.map(({ field_name, counts }) => [field_name, Object.fromEntries(counts.map(({ value, count }) => [value, count]))]),
    ),
    exhaustiveNbHits: true,
    exhaustiveFacetsCount: true,
    processingTimeMS: 0,
  };
}

const REMEMBERED = 30;

/** InstantSearch's client for our engine. Remembers its last answers: going back asks nothing. */
export function searchClient(ask: AskEngine): SearchClient {
  const remembered = new Map<string, Promise<EngineResult[]>>();
  const askOnce = (searches: EngineSearch[]): Promise<EngineResult[]> => {
    const key = JSON.stringify(searches);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const answer = ask(searches).then(resultsOf);
    remembered.set(key, answer);
    answer.catch(() => remembered.delete(key));
    const [oldest] = remembered.keys();
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    return answer;
  };
  const search = async (requests: readonly Request[]) => {
    const results = await askOnce(requests.map(toEngineSearch));
    return { results: requests.flatMap((request, index) => (results[index] ? [toInstantSearchResult(request, results[index])] : [])) };
  };
  return { search } as unknown as SearchClient;
}
