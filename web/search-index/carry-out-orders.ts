import { rebuild, type RebuildOutcome } from './rebuild.js';
import { reconcile, type ReconcileOutcome } from './reconcile.js';
import type { SearchDone } from './sync-api.js';
import type { SyncDependencies } from './sync-batch.js';

const NOTHING = { projects: 0, missing: 0, stale: 0, extra: 0, refused: 0, error: null };
const now = (): string => new Date().toISOString();

export const toReconciled = (outcome: ReconcileOutcome): SearchDone => ({ ...NOTHING, ...outcome, kind: 'reconcile', at: now() });

export const toRebuilt = ({ documents, refusals }: RebuildOutcome): SearchDone => ({ ...NOTHING, kind: 'rebuild', at: now(), projects: documents, refused: refusals.length });

async function carryOut(dependencies: SyncDependencies, kind: SearchDone['kind']): Promise<SearchDone> {
  if (kind === 'reconcile') return toReconciled(await reconcile(dependencies));
  const rebuilt = await rebuild(dependencies);
  return rebuilt === null ? { ...NOTHING, kind, at: now(), error: 'Une reconstruction était déjà en cours.' } : toRebuilt(rebuilt);
}

/**
 * Does what the team asked of the index in its back office, if anything, and tells the CMS how it went: a failure is told
 * too, so that nobody waits for it. Answers what was done.
 */
export async function carryOutOrder(dependencies: SyncDependencies): Promise<SearchDone | null> {
  const kind = await dependencies.cms.takeOrder();
  if (kind === null) return null;
  const done = await carryOut(dependencies, kind).catch((error: unknown): SearchDone => ({ ...NOTHING, kind, at: now(), error: (error instanceof Error ? error.message : String(error)).slice(0, 500) }));
  await dependencies.cms.settleOrder(done);
  return done;
}
