import { useEffect } from 'react';
import { isPlainSearch } from './is-plain-search';
import { useSearchState } from './use-search-state';

const ADDRESS = '/recherche/sans-resultat';
/** Whoever is still typing has not asked yet. */
const PATIENCE_MS = 2_500;
/** Read before anybody types: the address follows what is typed. */
const first = typeof window === 'undefined' ? '' : (new URLSearchParams(window.location.search).get('q') ?? '').trim();
const told = new Set([first]);

/** Tells the site the words of a search that found nothing, once somebody has stopped on it: nothing else leaves. The page's first search was counted where it was drawn. */
export function useTellSilent(): void {
  const { state } = useSearchState();
  const query = isPlainSearch(state) ? state.q.trim() : '';
  useEffect(() => {
    if (query === '' || told.has(query)) return undefined;
    const timer = setTimeout(() => {
      told.add(query);
      navigator.sendBeacon(ADDRESS, new URLSearchParams({ q: query }));
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [query]);
}
