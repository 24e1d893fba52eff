import { tableOf, type Strapi, type Transaction } from '../engine/strapi';

/** Inventories as people call them, by their short name. */
export async function readInventoryNames(strapi: Strapi, trx: Transaction): Promise<Map<string, string>> {
  const rows: { slug: string; name: string }[] = await trx(tableOf(strapi, 'api::inventory.inventory')).select('slug', 'name');
  return new Map(rows.map(({ slug, name }) => [slug, name]));
}
