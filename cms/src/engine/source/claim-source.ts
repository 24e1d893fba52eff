import type { DueSource } from '@carrefour/config';
import { newDocumentId } from '../document-id';
import { asOneWriter } from '../one-writer';
import { insertRows } from '../project-row/insert-rows';
import { inTransaction, type Strapi, type Transaction } from '../strapi';
import { countedFrom } from './counted-from';
import { harvestTable, isAlive, readHarvests, readUndoneRuns, toTime, type HarvestRow } from './harvest-rows';
import { lastState } from './last-state';
import { nextReading } from './next-reading';
import { blockedBecause, listOnlineInventories, type OnlineInventory } from './online-inventories';
import { readRecipe } from './read-recipe';
import { settleExpired, settleExpiredIn } from './settle-expired';

/** A reader that says nothing for this long is taken for dead, and its source is free again. */
const LEASE_MS = 5 * 60_000;

type Candidate = { inventory: OnlineInventory; harvests: readonly HarvestRow[] };

function isDue({ inventory, harvests }: Candidate, now: Date): boolean {
  if (inventory.schedule === 'manual' || blockedBecause(inventory) !== null || harvests.some((row) => isAlive(row, now))) return false;
  const next = nextReading({ ...inventory, inventory: inventory.slug }, toTime(countedFrom(harvests)?.started_at), now);
  return next !== null && next.getTime() <= now.getTime();
}

async function candidates(strapi: Strapi, trx: Transaction): Promise<Candidate[]> {
  const harvests = await readHarvests(strapi, trx);
  return (await listOnlineInventories(strapi, trx)).map((inventory) => ({ inventory, harvests: harvests.get(inventory.slug) ?? [] }));
}

/** How many inventories are to be read now. Readings whose reader died are ended on the way. */
export async function countDue(strapi: Strapi, now = new Date()): Promise<number> {
  await settleExpired(strapi, now);
  return inTransaction(strapi, async (trx) => (await candidates(strapi, trx)).filter((candidate) => isDue(candidate, now)).length);
}

/**
 * Takes the inventory to be read first, or the one named whatever its schedule, for as long as its reader gives a sign
 * of life. Null when there is none; a sentence when the one named may not be read.
 */
export async function claimSource(strapi: Strapi, named: string | null, now = new Date()): Promise<DueSource | string | null> {
  const claimed = await asOneWriter(strapi, async (trx) => {
    await settleExpiredIn(strapi, trx, now);
    const all = await candidates(strapi, trx);
    const found = all.find((candidate) => (named === null ? isDue(candidate, now) : candidate.inventory.slug === named));
    if (found === undefined) return named === null ? null : `Inventaire inconnu, ou qui ne vient pas d’une adresse : ${named}.`;
    const blocked = blockedBecause({ ...found.inventory, schedule: 'daily' });
    if (named !== null && blocked !== null) return blocked;
    if (found.harvests.some((row) => isAlive(row, now))) return `La source de « ${found.inventory.slug} » est déjà en cours de lecture.`;
    const table = harvestTable(strapi);
    const harvest = newDocumentId(strapi);
    await insertRows(trx, table, [{
      document_id: harvest, inventory: found.inventory.slug, state: 'running', alert: false, started_at: now, lease_until: new Date(now.getTime() + LEASE_MS),
      created_at: now, updated_at: now, published_at: now, locale: null,
    }]);
    return { ...found, harvest, undone: await readUndoneRuns(strapi, trx) };
  });
  if (claimed === null || typeof claimed === 'string') return claimed;
  const { inventory, harvest, harvests, undone } = claimed;
  return {
    harvest, inventory: inventory.slug, partner: inventory.reference?.partner?.slug ?? '', address: inventory.address,
    recipe: await readRecipe(strapi, inventory.slug), previous: lastState(harvests, undone),
  };
}

/** The sign of life of a reader; false when its source is no longer its own. */
export function keepSource(strapi: Strapi, harvest: string, now = new Date()): Promise<boolean> {
  return inTransaction(strapi, async (trx) => {
    const kept: number = await trx(harvestTable(strapi)).where({ document_id: harvest, state: 'running' }).update({ lease_until: new Date(now.getTime() + LEASE_MS), updated_at: now });
    return kept > 0;
  });
}
