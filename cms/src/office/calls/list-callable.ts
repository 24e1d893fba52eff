import { partnerTypes } from '@carrefour/config';
import { toIso } from '../../engine/project-row/column-values';
import { inTransaction, tableOf, type Strapi } from '../../engine/strapi';
import type { CallPartner } from '../shapes';

type Partner = { documentId: string; name: string; type: string; contactEmail: string | null };
type Inventory = { slug: string; partner: { documentId: string } | null };

/** The day of the last finished import of each inventory, undone ones apart. */
export function readLastFiles(strapi: Strapi): Promise<Map<string, string>> {
  return inTransaction(strapi, async (trx) => {
    const rows: { inventory: string; at: unknown }[] = await trx(tableOf(strapi, 'api::run.run')).where({ state: 'done' }).whereNot('file', 'like', 'undo:%').groupBy('inventory').select('inventory').max({ at: 'closed_at' });
    return new Map(rows.flatMap(({ inventory, at }) => { const day = toIso(at); return day === null ? [] : [[inventory, day] as const]; }));
  });
}

/** Every partner with what a filter may ask: its family, whether it has an inventory, when its last file came, whether it can be written to. */
export async function listCallable(strapi: Strapi): Promise<CallPartner[]> {
  const partners = (await strapi.documents('api::partner.partner' as never).findMany({ status: 'draft', limit: 2000, sort: 'name' } as never)) as unknown as Partner[];
  const inventories = (await strapi.documents('api::inventory.inventory' as never).findMany({ populate: ['partner'], limit: 2000 } as never)) as unknown as Inventory[];
  const last = await readLastFiles(strapi);
  return partners.map(({ documentId: id, name, type, contactEmail }) => {
    const own = inventories.filter(({ partner }) => partner?.documentId === id);
    const files = own.flatMap(({ slug }) => last.get(slug) ?? []).toSorted();
    return { id, name, type: partnerTypes.find(({ code }) => code === type)?.label ?? type, hasInventory: own.length > 0, lastFile: files.at(-1) ?? null, isReachable: contactEmail !== null && contactEmail !== '' };
  });
}
