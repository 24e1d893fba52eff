import type { Cms } from '../push/cms-client.js';
import type { Decision } from './read-decisions.js';

const AT_ONCE = 500;

type Sent = Omit<Decision, 'reason'> & { readonly reason: string | null };

/** What became of decisions on pairs. `keptYounger`: merges in which the younger sheet was kept, because it alone is published. */
export type Decided = Awaited<ReturnType<Cms['decide']>>;

/** Sends decisions to the CMS, some at a time. Those said different go last, so that they hold against any chain of the same. */
export async function sendDecisions(decisions: readonly Sent[], send: (some: readonly unknown[]) => Promise<Decided>): Promise<Decided> {
  const inOrder = [...decisions.filter(({ decision }) => decision === 'same'), ...decisions.filter(({ decision }) => decision === 'different')];
  const total: Decided = { merged: 0, different: 0, unknown: [], keptYounger: [] };
  for (let at = 0; at < inOrder.length; at += AT_ONCE) {
    const { merged, different, unknown, keptYounger } = await send(inOrder.slice(at, at + AT_ONCE));
    total.merged += merged;
    total.different += different;
    total.unknown.push(...unknown);
    total.keptYounger.push(...keptYounger);
  }
  return total;
}
