import { facetParameters } from '../search/project-collection.js';
import { dateParameters } from './search-dates.js';
import { emptySearch, type SearchState } from './search-state.js';

const short = (degrees: number): string => String(Number(degrees.toFixed(5)));

/** The canonical query string of a search: fixed order, defaults left out, so equal searches have equal URLs. */
export function formatSearch(state: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.q !== '') params.set('q', state.q);
  for (const name of facetParameters) for (const value of state.facets[name] ?? []) params.append(name, value);
  for (const id of state.ids) params.append('ids', id);
  if (state.emerging) params.set('emerging', '1');
  for (const name of dateParameters) {
    const day = state.dates[name];
    if (day !== undefined) params.set(name, day);
  }
  if (state.near !== null) {
    params.set('near', `${short(state.near.lat)},${short(state.near.lng)}`);
    params.set('radius', String(state.near.radius));
  }
  if (state.bbox !== null) {
    const { west, south, east, north } = state.bbox;
    params.set('bbox', [west, south, east, north].map(short).join(','));
  }
  if (state.sort !== emptySearch.sort) params.set('sort', state.sort);
  if (state.page !== emptySearch.page) params.set('page', String(state.page));
  if (state.perPage !== emptySearch.perPage) params.set('perPage', String(state.perPage));
  if (state.view !== emptySearch.view) params.set('view', state.view);
  return params;
}
