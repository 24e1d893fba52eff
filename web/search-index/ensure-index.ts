import { PROJECT_ALIAS } from '@carrefour/config';
import { TypesenseError } from '../typesense/typesense-api.js';
import { ensureSearchKey } from '../typesense/search-keys.js';
import { hasCurrentSchema } from './collection-name.js';
import { rebuild, type RebuildOutcome } from './rebuild.js';
import type { SyncDependencies } from './sync-batch.js';
import { readTargets } from './targets.js';

/**
 * Makes sure there is a collection of today's schema behind the alias, and a key to search it.
 * Answers the rebuild it had to do, null when nothing was missing.
 */
export async function ensureIndex(dependencies: SyncDependencies, adminKey: string): Promise<RebuildOutcome | null> {
  const { engine } = dependencies;
  await ensureSearchKey(engine, adminKey);
  const { live, rebuilding } = await readTargets(engine);
  if (rebuilding !== null) return null;
  const isReady = live !== null && hasCurrentSchema(live) && (await exists(engine));
  return isReady ? null : rebuild(dependencies);
}

/** The alias may outlive its collection when somebody deletes it by hand. */
async function exists(engine: SyncDependencies['engine']): Promise<boolean> {
  try {
    await engine.text(`/collections/${PROJECT_ALIAS}`);
    return true;
  } catch (error) {
    if (error instanceof TypesenseError && error.status === 404) return false;
    throw error;
  }
}
