import type { BoardSource } from '@carrefour/config';
import { toIso } from '../project-row/column-values';
import { inTransaction, type Strapi } from '../strapi';
import { countedFrom } from './counted-from';
import { countsOf, failuresOf, isGood, readHarvests, toTime, type HarvestRow } from './harvest-rows';
import { nextReading } from './next-reading';
import { blockedBecause, listOnlineInventories, type OnlineInventory } from './online-inventories';
import { settleExpired } from './settle-expired';

function toLast(row: HarvestRow | undefined): BoardSource['last'] {
  if (row === undefined) return null;
  return {
    id: row.document_id, outcome: row.outcome, startedAt: toIso(row.started_at) ?? '', endedAt: toIso(row.ended_at), items: row.items, pages: row.pages,
    counts: countsOf(row), run: row.run, message: row.message, failures: failuresOf(row),
  };
}

function toAlert(done: readonly HarvestRow[]): BoardSource['alert'] {
  const good = done.findIndex(isGood);
  const streak = good === -1 ? done : done.slice(0, good);
  const [latest] = streak;
  if (latest === undefined) return null;
  return { since: toIso(streak.at(-1)?.started_at) ?? '', readings: streak.length, message: latest.message ?? '' };
}

/** One inventory's line of the board, from its readings, latest first. */
export function toBoardSource(inventory: OnlineInventory, harvests: readonly HarvestRow[], now: Date): BoardSource {
  const done = harvests.filter(({ state }) => state === 'done');
  const blocked = blockedBecause(inventory);
  const next = blocked === null ? nextReading({ ...inventory, inventory: inventory.slug }, toTime(countedFrom(harvests)?.started_at), now) : null;
  return {
    inventory: inventory.slug, name: inventory.name, partner: inventory.reference?.partner?.slug ?? '', connector: inventory.connector, address: inventory.address,
    schedule: inventory.schedule, cron: inventory.cron, consent: inventory.consent, blocked, next: next?.toISOString() ?? null,
    last: toLast(harvests[0]), previousItems: done.slice(1).find(isGood)?.items ?? null, alert: toAlert(done),
  };
}

/** Every inventory read online: when it was read, when it will be, what came, against the time before, what went wrong. */
export async function readSourceBoard(strapi: Strapi, now = new Date()): Promise<BoardSource[]> {
  await settleExpired(strapi, now);
  return inTransaction(strapi, async (trx) => {
    const harvests = await readHarvests(strapi, trx);
    return (await listOnlineInventories(strapi, trx)).map((inventory) => toBoardSource(inventory, harvests.get(inventory.slug) ?? [], now));
  });
}
