import { z } from 'zod';
import { alertFrequencies } from '../lists/alert-frequency.js';
import { codesOf } from '../lists/labelled.js';
import { formatSearch } from '../query/format-search.js';
import { parseSearch } from '../query/parse-search.js';
import { emptySearch, type SearchState } from '../query/search-state.js';
import { formEmail, formSender } from './form-text.js';

/** What a search is about, without how its page shows it: two searches for the same projects are one. */
export function followedSearch(query: string): SearchState {
  const { state } = parseSearch(new URLSearchParams(query));
  return { ...state, sort: emptySearch.sort, page: emptySearch.page, perPage: emptySearch.perPage, view: emptySearch.view };
}

/** Somebody wants to receive what is new in a search, or (without one) the newsletter. `label`: the search in words, made by the site. */
export const alertSchema = z.object({
  email: formEmail,
  query: z.string().max(2000).transform((query) => formatSearch(followedSearch(query)).toString()),
  label: z.string().max(2000),
  frequency: z.enum(codesOf(alertFrequencies)),
  ...formSender,
});
export type AlertForm = z.infer<typeof alertSchema>;

/** What the mailed link of an alert opens. */
export type AlertView = { query: string; label: string; frequency: (typeof alertFrequencies)[number]['code']; since: string | null };
