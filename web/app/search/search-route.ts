import { emptySearch, facetFields, facetParameters, formatSearch, parseSearch, PROJECT_ALIAS, type FacetParameter, type SearchState } from '@carrefour/config';
import type { UiState } from 'instantsearch.js';

/** Facets with too many values for a list to tick: InstantSearch forgets what no list of its own shows. */
export const unlistedFacets: readonly FacetParameter[] = ['commune', 'epci', 'laureate', 'told', 'dossier'];
const listed = facetParameters.filter((name) => !unlistedFacets.includes(name));

/** What InstantSearch has no word for; carried in its `filters`, spelled as in the address. `facets`: the unlisted ones. */
export type Extra = Pick<SearchState, 'facets' | 'ids' | 'emerging' | 'dates' | 'near' | 'bbox' | 'sort' | 'perPage' | 'view'>;

const only = (facets: SearchState['facets'], names: readonly FacetParameter[]): SearchState['facets'] =>
  Object.fromEntries(names.flatMap((name) => (facets[name] === undefined || facets[name].length === 0 ? [] : [[name, facets[name]]])));

export const formatExtra = (extra: Extra): string => formatSearch({ ...emptySearch, ...extra, facets: only(extra.facets, unlistedFacets) }).toString();

export function parseExtra(text: string | undefined): Extra {
  const { facets, ids, emerging, dates, near, bbox, sort, perPage, view } = parseSearch(new URLSearchParams(text ?? '')).state;
  return { facets: only(facets, unlistedFacets), ids, emerging, dates, near, bbox, sort, perPage, view };
}

/** A search as InstantSearch holds it. */
export function toUiState(state: SearchState): UiState {
  const refined = listed.map((name): [string, string[]] => [facetFields[name], state.facets[name] ?? []]);
  return {
    [PROJECT_ALIAS]: {
      ...(state.q !== '' && { query: state.q }),
      refinementList: Object.fromEntries(refined.filter(([, values]) => values.length > 0)),
      ...(state.page > 1 && { page: state.page }),
      configure: { filters: formatExtra(state) },
    },
  };
}

/** And back. `toSearchState(toUiState(state))` is the same search. */
export function toSearchState(uiState: UiState): SearchState {
  const { query = '', refinementList = {}, page = 1, configure } = uiState[PROJECT_ALIAS] ?? {};
  const extra = parseExtra(configure?.filters);
  const facets = Object.fromEntries(listed.map((name) => [name, refinementList[facetFields[name]] ?? []]));
  return {
    ...emptySearch,
    ...extra,
    q: query,
    facets: { ...only(facets, listed), ...extra.facets },
    page,
  };
}
