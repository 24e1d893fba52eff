import type { ImportItem } from '@carrefour/config';
import type { Strapi, Transaction } from '../strapi';
import { readEntriesByKey, type StoredEntry } from './stored-entry';

/** What is stored of the items of a batch, by their present keys: a renamed row finds what it was under its former key. */
export async function readKnown(strapi: Strapi, trx: Transaction, inventory: string, items: readonly ImportItem[]): Promise<Map<string, StoredEntry>> {
  const known = await readEntriesByKey(strapi, trx, inventory, items.map(({ key }) => key));
  const renamed = items.flatMap(({ key, renamedFrom }) => (renamedFrom && !known.has(key) ? [{ key, renamedFrom }] : []));
  const former = await readEntriesByKey(strapi, trx, inventory, renamed.map(({ renamedFrom }) => renamedFrom));
  for (const { key, renamedFrom } of renamed) {
    const entry = former.get(renamedFrom);
    if (entry !== undefined) known.set(key, entry);
  }
  return known;
}
