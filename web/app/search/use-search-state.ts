import type { SearchState } from '@carrefour/config';
import { createContext, useContext, type MouseEvent } from 'react';
import { useInstantSearch } from 'react-instantsearch';
import { toSearchState, toUiState } from './search-route';
import { searchHref } from './search-routing';

/** The path of the search page in the page's language. */
export const SearchPathContext = createContext('/recherche');

/**
 * The search as the address says it, and links to others: real addresses without script,
 * an instant change with it.
 */
export function useSearchState() {
  const { indexUiState, setUiState } = useInstantSearch();
  const pathname = useContext(SearchPathContext);
  const state = toSearchState({ projects: indexUiState });
  const go = (next: SearchState) => setUiState(toUiState(next));
  const linkTo = (change: Partial<SearchState>) => {
    const next = { ...state, page: 1, ...change };
    return {
      href: searchHref(pathname, next),
      onClick: (event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go(next);
      },
    };
  };
  return { state, go, linkTo };
}
