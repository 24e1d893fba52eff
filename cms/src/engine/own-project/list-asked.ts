import { z } from 'zod';
import { ownStates } from './own-state';

const words = z.string().trim().max(120).catch('');
/** A code of a list, as its filter names it. */
const code = z.string().trim().min(1).max(60).nullable().catch(null).default(null);
const label = z.string().trim().min(1).max(250).nullable().catch(null).default(null);
const choice = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values).nullable().catch(null).default(null);

/** What a partner looks for among its projects. What makes no sense asks for nothing. */
export const listAskedSchema = z.object({
  q: words.default(''),
  state: choice(ownStates),
  /** Score of quality: below 50, up to 80, above; `toFill`: below 50, and still to be written on. */
  quality: choice(['low', 'middle', 'high', 'toFill']),
  /** Last confirmed: within the year, within two, before; `stale`: on the site, not over, and not within the year. */
  freshness: choice(['year', 'twoYears', 'older', 'stale']),
  conflict: choice(['open']),
  shared: choice(['shared', 'alone']),
  /** The filters of the public search, one value each; a territory is `reg-84` or `dep-69`, a town `com-29019`, a group of towns `epci-200046977`. */
  theme: code, audience: code, method: code, scale: code, maturity: code, territory: code, town: code,
  /** A distinction by its label, given in `award` where that year is asked as well; `year`: of the beginning. */
  year: code, distinction: label, award: code,
  /** At an early stage, or recorded within a year. */
  emerging: choice(['yes']),
  sort: z.enum(['recent', 'title', 'quality', 'freshness']).catch('recent').default('recent'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  perPage: z.coerce.number().int().min(1).max(100).catch(25).default(25),
});
export type ListAsked = z.infer<typeof listAskedSchema>;
