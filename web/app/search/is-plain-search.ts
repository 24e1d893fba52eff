import { emptySearch, formatSearch, type SearchState } from '@carrefour/config';

/** Whether a search is words and nothing else: where a filter is set, finding nothing says little of the words. */
export const isPlainSearch = (state: SearchState): boolean =>
  state.q.trim() !== '' && formatSearch({ ...emptySearch, q: state.q }).toString() === formatSearch({ ...state, page: 1, sort: emptySearch.sort, view: emptySearch.view, perPage: emptySearch.perPage }).toString();
