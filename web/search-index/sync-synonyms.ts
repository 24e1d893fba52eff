import { readDialect } from '../typesense/engine-version.js';
import type { SyncDependencies } from './sync-batch.js';
import { readTargets } from './targets.js';

/** A synonym that the team saves is in use within this, a turn of the consumer and the engine's own writing. */
const EVERY_MS = 3_000;

/**
 * Keeps the synonyms of the index equal to the team's: asked of the CMS every few seconds, written when they, or the
 * collection that is searched, are not those of the last time. Any number of consumers may do it: the last word is the CMS's.
 */
export function synonymSync({ cms, engine }: SyncDependencies, now: () => number = Date.now): () => Promise<boolean> {
  let askedAt = -Infinity;
  let written = '';
  return async () => {
    if (now() - askedAt < EVERY_MS) return false;
    askedAt = now();
    const [{ live }, synonyms] = await Promise.all([readTargets(engine), cms.synonyms()]);
    const wanted = JSON.stringify([live, synonyms]);
    if (live === null || wanted === written) return false;
    const dialect = await readDialect(engine);
    await dialect.putSynonyms(engine, live, synonyms);
    written = wanted;
    return true;
  };
}
