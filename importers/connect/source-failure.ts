import type { SourceEvent } from './connector.js';
import { Unreachable } from './web/unreachable.js';

type Failure = Extract<SourceEvent, { kind: 'failure' }>;

/** The site itself says so: the page is gone, or not for us. Its item is missing for good, not hidden by an accident. */
const ITS_WILL = new Set(['gone', 'robots', 'off-site']);

/** A page that could not be had, as a source tells it; anything else goes on being thrown. */
export function toFailure(error: unknown, isItem: boolean): Failure {
  if (!(error instanceof Unreachable)) throw error;
  const { address, message: reason, excerpt, kind } = error;
  return { kind: 'failure', failure: { address, reason, excerpt }, isItem, hides: !(isItem && ITS_WILL.has(kind)) };
}
