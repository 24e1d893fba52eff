import type { ApiSource } from '@carrefour/config';
import { Unreachable } from '../web/unreachable.js';

/** Servers that refuse to go deeper than so many records answer 400 as well: that hides records, and is no end. */
const LEAST_DEEP = 10_000;

/** Whether a numbered API says, by an error, that its last page was the one before. `short`: that page held fewer records than the first. */
export function isPastTheEnd({ paging }: ApiSource, error: unknown, { received, short }: { received: number; short: boolean }): boolean {
  if (!(error instanceof Unreachable) || (paging?.by !== 'page' && paging?.by !== 'offset')) return false;
  if (error.kind === 'gone') return true;
  return (error.status === 400 || error.status === 416) && (short || received < LEAST_DEEP);
}
