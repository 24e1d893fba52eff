import { parseSearch, type SearchState } from '@carrefour/config';
import { z } from 'zod';
import { ownStates } from './own-state';

const choice = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values).nullable().catch(null).default(null);

/** What only a partner asks of its own list. What makes no sense asks for nothing. */
const ownAskedSchema = z.object({
  state: choice(ownStates),
  /** Score of quality: below 50, up to 80, above; `toFill`: below 50, and still to be written on. */
  quality: choice(['low', 'middle', 'high', 'toFill']),
  /** Last confirmed: within the year, within two, before; `stale`: on the site, not over, and not within the year. */
  freshness: choice(['year', 'twoYears', 'older', 'stale']),
  conflict: choice(['open']),
  shared: choice(['shared', 'alone']),
  /** The orders of the public search that make sense here, by the same names, and two of one's own. */
  sort: z.enum(['recent', 'arrivee', 'titre', 'distance', 'qualite', 'fraicheur']).catch('recent').default('recent'),
});
/** `search`: what the public search would read in the same query string. */
export type ListAsked = z.infer<typeof ownAskedSchema> & { search: SearchState };

/** What a partner looks for among its projects, from a query string: the public search's, and what is one's own. Pure. */
export function readListAsked(params: URLSearchParams): ListAsked {
  const { state: search } = parseSearch(params);
  const own = ownAskedSchema.parse(Object.fromEntries(params));
  return { ...own, search, sort: own.sort === 'distance' && search.near === null ? 'recent' : own.sort };
}
