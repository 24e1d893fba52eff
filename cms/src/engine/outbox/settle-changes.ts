import { asOneWriter } from '../one-writer';
import { chunksOf, tableOf, type Strapi } from '../strapi';

type Settled = { id: number; version: number };

/** After this many failures (half a minute in all) a change waits, visible, for a person; the others go on. */
export const MAX_ATTEMPTS = 6;
const FIRST_DELAY_MS = 1_000;
const MAX_DELAY_MS = 600_000;
const MAX_ERROR_LENGTH = 1_000;
const IDS_PER_STATEMENT = 200;

/** Removes synced changes. One whose version moved meanwhile stays and is due again at once. */
export function ackChanges(strapi: Strapi, consumer: string, items: readonly Settled[]): Promise<number> {
  const table = tableOf(strapi, 'api::change.change');
  return asOneWriter(strapi, async (trx) => {
    let acked = 0;
    for (const chunk of chunksOf(items, IDS_PER_STATEMENT)) {
      acked += await trx(table).whereIn(['id', 'version'], chunk.map(({ id, version }) => [id, version])).delete();
      // Only our own leases: one that ran out may be another consumer's by now.
      await trx(table).where({ claimed_by: consumer }).whereIn('id', chunk.map(({ id }) => id)).update({ claimed_by: null, lease_until: null });
    }
    return acked;
  });
}

/**
 * Puts failed changes back with exponential delay; past `MAX_ATTEMPTS` they become dead letters.
 * `transient` failures (the engine is down) are nobody's fault: they come back without being counted.
 */
export function failChanges(
  strapi: Strapi, consumer: string, items: readonly (Settled & { error: string; transient: boolean })[],
): Promise<number> {
  const table = tableOf(strapi, 'api::change.change');
  return asOneWriter(strapi, async (trx) => {
    let dead = 0;
    for (const { id, version, error, transient } of items) {
      const row: { attempts: number; version: number } | undefined = await trx(table).where({ id, claimed_by: consumer }).first('attempts', 'version');
      if (row === undefined) continue;
      const isFresh = row.version !== version;
      const attempts = isFresh ? 0 : row.attempts + (transient ? 0 : 1);
      const isDead = attempts >= MAX_ATTEMPTS;
      if (isDead) dead += 1;
      const delay = isFresh ? 0 : Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.max(0, attempts - 1));
      await trx(table).where({ id }).update({
        attempts, error: error.slice(0, MAX_ERROR_LENGTH), claimed_by: null, lease_until: null,
        available_at: Date.now() + delay, dead_at: isDead ? Date.now() : null,
      });
    }
    return dead;
  });
}

/** Gives every dead letter another chance. */
export async function replayDeadLetters(strapi: Strapi): Promise<number> {
  const table = tableOf(strapi, 'api::change.change');
  return asOneWriter(strapi, (trx) =>
    trx(table).whereNotNull('dead_at').update({ dead_at: null, attempts: 0, available_at: Date.now(), error: null }),
  );
}
