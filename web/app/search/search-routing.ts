import { emptySearch, formatSearch, parseSearch, type SearchState } from '@carrefour/config';
import type { UiState } from 'instantsearch.js';
import { history } from 'instantsearch.js/es/lib/routers';
import { toSearchState, toUiState } from './search-route';

type SearchLocation = Pick<Location, 'pathname' | 'search' | 'origin'>;

/** A search's address on a page: its path and canonical query string. */
export function searchHref(pathname: string, state: SearchState): string {
  const query = formatSearch(state).toString();
  return query === '' ? pathname : `${pathname}?${query}`;
}

/** The address bar and the search say the same thing; `url` is the page's own while it is rendered on the server. */
export function searchRouting(url: string) {
  return {
    router: history<SearchState>({
      getLocation: () => (typeof window === 'undefined' ? (new URL(url) as unknown as Location) : window.location),
      cleanUrlOnDispose: false,
      writeDelay: 250,
      createURL: ({ routeState, location }: { routeState: SearchState; location: SearchLocation }) =>
        `${location.origin}${searchHref(location.pathname, { ...emptySearch, ...routeState })}`,
      parseURL: ({ location }: { location: SearchLocation }) => parseSearch(new URLSearchParams(location.search)).state,
    }),
    stateMapping: {
      stateToRoute: (uiState: UiState): SearchState => toSearchState(uiState),
      routeToState: (routeState: SearchState): UiState => toUiState({ ...emptySearch, ...routeState }),
    },
  };
}
