import { normalizeText, PROJECT_ALIAS, queryFields, type SearchState, type Sort } from '@carrefour/config';
import { toFilter } from './to-filter.js';

/** One search as the engine takes it (an element of `POST /multi_search`). */
export type EngineSearch = { collection: string; q: string; query_by: string; [parameter: string]: string | number | boolean };

export type SearchOptions = {
  /** Fields to count the values of. */
  facetBy?: readonly string[];
  /** More values than this are left out of the counts, the least frequent first. */
  maxFacetValues?: number;
  includeFields?: string;
  /** Added to the state's own filters. */
  filter?: string;
  highlight?: boolean;
};

/** Around matched words, instead of tags: private-use characters that no text holds, so nothing is ever read as HTML. */
export const MARK_START = '\uE000';
export const MARK_END = '\uE001';

type Ordered = Pick<SearchState, 'q' | 'near' | 'sort'>;

const sorts: Record<Sort, (asked: Ordered) => string> = {
  pertinence: ({ q }) => (q === '' ? 'rank:desc,updated_at:desc' : '_text_match:desc,rank:desc'),
  recent: () => 'updated_at:desc',
  arrivee: () => 'recorded_at:desc,updated_at:desc',
  titre: () => 'title_sort:asc',
  distance: ({ near }) => (near === null ? 'rank:desc,updated_at:desc' : `location(${near.lat},${near.lng}):asc`),
};

/** The order of a search, in the engine's words. */
export const sortOf = (asked: Ordered): string => sorts[asked.sort](asked);

/** The fields that words are looked for in. */
export const queried = {
  query_by: queryFields.map(([field]) => field).join(','),
  query_by_weights: queryFields.map(([, weight]) => weight).join(','),
  num_typos: queryFields.map(([, , typos]) => typos).join(','),
};

/** What of a result is marked, and how. */
export const highlighting = {
  highlight_fields: 'title,summary,text',
  highlight_full_fields: 'title,summary',
  highlight_affix_num_tokens: 14,
  highlight_start_tag: MARK_START,
  highlight_end_tag: MARK_END,
};

/** The projects whose title, or carrier, begins as what somebody is typing. */
export const toTitleSearch = (typed: string, limit: number): EngineSearch => ({
  collection: PROJECT_ALIAS,
  q: normalizeText(typed),
  query_by: 'title,lead',
  query_by_weights: '4,1',
  num_typos: 1,
  per_page: limit,
  include_fields: 'id,slug,title,place_label',
  highlight_fields: 'none',
  sort_by: sortOf({ q: typed, near: null, sort: 'pertinence' }),
});

/** Pure: what the engine is asked for a search. The only place where a state becomes parameters. */
export function toSearch(state: SearchState, options: SearchOptions = {}): EngineSearch {
  const filter = [toFilter(state), options.filter ?? ''].filter(Boolean).join(' && ');
  const { facetBy = [], maxFacetValues = 250, includeFields } = options;
  return {
    collection: PROJECT_ALIAS,
    q: normalizeText(state.q) || '*',
    ...queried,
    page: state.page,
    per_page: state.perPage,
    sort_by: sortOf(state),
    ...(filter !== '' && { filter_by: filter }),
    ...(facetBy.length > 0 && { facet_by: facetBy.join(','), max_facet_values: maxFacetValues }),
    ...(includeFields !== undefined && { include_fields: includeFields }),
    ...(options.highlight === true && state.q !== '' ? highlighting : { highlight_fields: 'none' }),
  };
}
