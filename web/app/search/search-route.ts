import { emptySearch, facetFields, facetParameters, formatSearch, parseSearch, PROJECT_ALIAS, type SearchState } from '@carrefour/config';
import type { UiState } from 'instantsearch.js';

/** What InstantSearch has no word for; carried in its `filters`, spelled as in the address. */
export type Extra = Pick<SearchState, 'ids' | 'near' | 'bbox' | 'sort' | 'perPage' | 'view'>;

export const formatExtra = (extra: Extra): string => formatSearch({ ...emptySearch, ...extra }).toString();

export function parseExtra(text: string | undefined): Extra {
  const { ids, near, bbox, sort, perPage, view } = parseSearch(new URLSearchParams(text ?? '')).state;
  return { ids, near, bbox, sort, perPage, view };
}

/** A search as InstantSearch holds it. */
export function toUiState(state: SearchState): UiState {
  const refined = facetParameters.map((name): [string, string[]] => [facetFields[name], state.facets[name] ?? []]);
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
  const facets = facetParameters.map((name) => [name, refinementList[facetFields[name]] ?? []] as const);
  return {
    ...emptySearch,
    ...parseExtra(configure?.filters),
    q: query,
    facets: Object.fromEntries(facets.filter(([, values]) => values.length > 0)),
    page,
  };
}
