import { DEFAULT_RADIUS_KM, type FacetParameter, type SearchState } from '@carrefour/config';
import type { PlaceSuggestion } from './place-suggestion';

const placeFacets = new Set<string>(['region', 'departement', 'commune', 'epci'] satisfies FacetParameter[]);
const filterOf: Record<string, FacetParameter> = { reg: 'region', dep: 'departement' };

/** The search in a place: around a town (radius as before), within a region or a department. The place before it is left. */
export function withPlace(state: SearchState, { territory, position }: Pick<PlaceSuggestion, 'territory' | 'position'>): SearchState {
  const [level = '', code = ''] = territory.split('-');
  const filter = filterOf[level];
  const facets = Object.fromEntries(Object.entries(state.facets).filter(([name]) => !placeFacets.has(name)));
  const next = { ...state, bbox: null, page: 1 };
  if (filter !== undefined) return { ...next, facets: { ...facets, [filter]: [code] }, near: null, sort: state.sort === 'distance' ? 'pertinence' : state.sort };
  return { ...next, facets, near: position === null ? null : { ...position, radius: state.near?.radius ?? DEFAULT_RADIUS_KM } };
}
