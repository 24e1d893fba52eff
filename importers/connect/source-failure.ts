import type { SourceEvent } from './connector.js';
import { StumblingXPath } from './page/find-xpath.js';
import { Unreachable } from './web/unreachable.js';

type Failure = Extract<SourceEvent, { kind: 'failure' }>;

/** The site itself says so: the page is gone, or not for us. Its item is missing for good, not hidden by an accident. */
const ITS_WILL = new Set(['gone', 'robots', 'off-site']);

/** A page that could not be had, or on which a path of the recipe stumbles, as a source tells it; anything else goes on being thrown. `asked`: the page read. */
export function toFailure(error: unknown, isItem: boolean, asked: string): Failure {
  if (error instanceof StumblingXPath) return { kind: 'failure', failure: { address: asked, reason: `${asked} : ${error.message}`, excerpt: null }, isItem, hides: true };
  if (!(error instanceof Unreachable)) throw error;
  const { address, message: reason, excerpt, kind } = error;
  return { kind: 'failure', failure: { address, reason, excerpt }, isItem, hides: !(isItem && ITS_WILL.has(kind)) };
}
