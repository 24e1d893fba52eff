import { DEFAULT_RADIUS_KM, type FacetParameter, type SearchState } from '@carrefour/config';
import type { PlaceSuggestion } from './place-suggestion';

const placeFacets = new Set<string>(['region', 'departement', 'commune', 'epci'] satisfies FacetParameter[]);
const filterOf: Record<string, FacetParameter> = { reg: 'region', dep: 'departement' };

/** The search with no place in it. */
export const withoutPlace = (state: SearchState): SearchState => ({
  ...state, facets: Object.fromEntries(Object.entries(state.facets).filter(([name]) => !placeFacets.has(name))), near: null, bbox: null, page: 1, sort: state.sort === 'distance' ? 'pertinence' : state.sort,
});

/** The search in a place: around a town (radius as before), within a region or a department. The place before it is left. */
export function withPlace(state: SearchState, { territory, position }: Pick<PlaceSuggestion, 'territory' | 'position'>): SearchState {
  const [level = '', code = ''] = territory.split('-');
  const filter = filterOf[level];
  const left = withoutPlace(state);
  if (filter !== undefined) return { ...left, facets: { ...left.facets, [filter]: [code] } };
  return { ...left, sort: state.sort, near: position === null ? null : { ...position, radius: state.near?.radius ?? DEFAULT_RADIUS_KM } };
}
