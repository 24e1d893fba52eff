import type { SpaceDashboard } from '@carrefour/config';
import { countStale } from '../freshness/stale-projects';
import { ownInventories, ownPublished } from '../freshness/own-projects';
import { messageTable } from '../relay/stored-message';
import { inTransaction, tableOf, type Strapi } from '../strapi';

type Counted = { n: number | string }[];
const numberOf = ([row]: Counted): number => Number(row?.n ?? 0);

/** A partner's figures; null while it has neither inventory nor project: nothing is shown as empty. */
export async function readFigures(strapi: Strapi, partner: string): Promise<SpaceDashboard['figures']> {
  const inventories = await ownInventories(strapi, partner);
  const counted = await inTransaction(strapi, async (trx) => ({
    projects: numberOf(await ownPublished(strapi, trx, partner, inventories).count<Counted>({ n: '*' })),
    entries: numberOf(await trx(tableOf(strapi, 'api::entry.entry')).whereIn('inventory', inventories).where((either) => void either.whereNull('gone').orWhere({ gone: false })).count<Counted>({ n: '*' })),
    messages: numberOf(await trx(messageTable(strapi)).where({ holder_id: partner }).count<Counted>({ n: '*' })),
  }));
  if (counted.projects === 0 && inventories.length === 0) return null;
  return { ...counted, stale: await countStale(strapi, partner), inventories: inventories.length };
}
