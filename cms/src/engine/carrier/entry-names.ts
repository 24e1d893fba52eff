import { toEntryName } from '../merge/entry-name';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';

export type Names = Map<string, string[]>;

/** The entries of projects, or of organisations, by the names that decisions know them by. */
export async function readEntryNames(strapi: Strapi, trx: Transaction, of: 'project_id' | 'record_id', ids: readonly string[]): Promise<Names> {
  const names: Names = new Map();
  for (const chunk of chunksOf(ids, 400)) {
    const rows: { id: string; inventory: string; key: string }[] = await trx(tableOf(strapi, 'api::entry.entry')).whereIn(of, chunk)
      .orderBy([{ column: 'inventory' }, { column: 'key' }]).select({ id: of }, 'inventory', 'key');
    for (const { id, inventory, key } of rows) names.set(id, [...(names.get(id) ?? []), toEntryName(inventory, key)]);
  }
  return names;
}

type Named = { inventory: string; key: string; record_id: string };

/** The organisations that entries of these names describe. */
export async function findDescribed(strapi: Strapi, trx: Transaction, names: readonly string[]): Promise<Map<string, string>> {
  const wanted = new Set(names);
  const found = new Map<string, string>();
  if (wanted.size === 0) return found;
  const inventories = [...new Set(names.map((name) => name.split(':')[0] ?? ''))];
  const rows: Named[] = await trx(tableOf(strapi, 'api::entry.entry')).where({ record_type: 'organisation' }).whereIn('inventory', inventories).select('inventory', 'key', 'record_id');
  for (const { inventory, key, record_id: id } of rows) if (wanted.has(toEntryName(inventory, key))) found.set(toEntryName(inventory, key), id);
  return found;
}
