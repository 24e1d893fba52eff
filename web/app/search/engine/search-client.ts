import { facetFields } from '@carrefour/config';
import type { SearchClient } from 'instantsearch.js';
import TypesenseInstantSearchAdapter from 'typesense-instantsearch-adapter';
import type { EngineAccess } from './engine-access';
import { RESULT_FIELDS, type EngineHit } from './engine-result';
import { toAdapterRequest, type InstantSearchRequest } from './to-adapter-request';
import { highlighting, queried } from './to-search';

/** A result as our components read it. */
export type SearchHit = { objectID: string } & EngineHit;

type AdapterResult = {
  hits: { _rawTypesenseHit: EngineHit }[];
  nbHits: number;
  nbPages: number;
  page: number;
  hitsPerPage: number;
  facets: Record<string, Record<string, number>>;
  processingTimeMS: number;
};
type AdapterClient = { search: (requests: Required<InstantSearchRequest>[]) => Promise<{ results: AdapterResult[] }> };

/** Only what rows show: the adapter says each hit three times over, and the page carries it all. */
const toSearchHit = ({ document, highlights, geo_distance_meters }: EngineHit): SearchHit => ({
  objectID: document.id,
  document,
  ...(highlights && { highlights: highlights.map(({ field, snippet, value }) => ({ field, ...(value === undefined ? snippet !== undefined && { snippet } : { value }) })) }),
  ...(geo_distance_meters && { geo_distance_meters }),
});

const toResult = ({ indexName, params }: InstantSearchRequest, { hits, nbHits, nbPages, page, hitsPerPage, facets, processingTimeMS }: AdapterResult) => ({
  index: indexName,
  hits: hits.map(({ _rawTypesenseHit }) => toSearchHit(_rawTypesenseHit)),
  nbHits, nbPages, page, hitsPerPage, facets, processingTimeMS,
  query: params?.query ?? '',
  params: '',
  exhaustiveNbHits: true,
  exhaustiveFacetsCount: true,
});

/** InstantSearch's client for our engine: the adapter, told what InstantSearch has no word for. */
export function searchClient({ urls, key, timeoutMs, rememberedSeconds, prefersFirst = false }: EngineAccess): SearchClient {
  const [first = '', ...next] = urls;
  const adapter = new TypesenseInstantSearchAdapter({
    server: {
      // The client takes its nodes in turns, unless one is nearest.
      ...(prefersFirst && { nearestNode: { url: first } }),
      nodes: (prefersFirst ? next : urls).map((url) => ({ url })),
      apiKey: key,
      sendApiKeyAsQueryParam: false,
      connectionTimeoutSeconds: timeoutMs / 1000,
      cacheSearchResultsForSeconds: rememberedSeconds,
      numRetries: urls.length - 1,
      retryIntervalSeconds: 0,
      logLevel: 'silent',
    },
    additionalSearchParameters: { ...queried, ...highlighting, include_fields: RESULT_FIELDS },
    // Values of theirs hold colons: a field's name ends at the first.
    facetableFieldsWithSpecialCharacters: Object.values(facetFields),
  });
  const client = adapter.searchClient as unknown as AdapterClient;
  const search = async (requests: readonly InstantSearchRequest[]) => {
    const { results } = await client.search(requests.map(toAdapterRequest));
    return { results: requests.flatMap((request, index) => (results[index] ? [toResult(request, results[index])] : [])) };
  };
  return { search } as unknown as SearchClient;
}
