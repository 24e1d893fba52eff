import { facetFields, facetParameters, normalizeText } from '@carrefour/config';
import { parseExtra } from '../search-route';
import { toFilter } from './to-filter';
import { sortOf } from './to-search';

/** What InstantSearch asks for; the part of it we read. The rest goes to the adapter as it is. */
export type InstantSearchRequest = {
  indexName: string;
  params?: { query?: string; page?: number; hitsPerPage?: number; facets?: string | string[]; facetFilters?: unknown; filters?: string };
};

const fields = new Set<string>(facetParameters.map((name) => facetFields[name]));

/**
 * Pure: InstantSearch's request in the adapter's words. What InstantSearch has no word for (place, box, ids, order, page
 * size, unlisted facets) travels in its `filters`, spelled as in the address; the adapter takes there a filter of the engine, and the order
 * in the name of the index. A facet's own counts ignore its own choice: InstantSearch asks for them apart, without results.
 */
export function toAdapterRequest({ indexName, params = {} }: InstantSearchRequest): Required<InstantSearchRequest> {
  const extra = parseExtra(params.filters);
  const query = normalizeText(params.query ?? '');
  const countsOnly = params.hitsPerPage === 0;
  return {
    indexName: `${indexName}/sort/${sortOf({ q: query, near: extra.near, sort: countsOnly ? 'pertinence' : extra.sort })}`,
    params: {
      ...params,
      query,
      hitsPerPage: countsOnly ? 0 : extra.perPage,
      facets: [params.facets ?? []].flat().filter((field) => fields.has(field)),
      filters: toFilter(extra),
    },
  };
}
