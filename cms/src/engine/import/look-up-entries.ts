import { toEntryDigest } from '../objection/entry-digest';
import { readObjections } from '../objection/read-objections';
import { inTransaction, tableOf, type Strapi } from '../strapi';
import { readEntriesByKey } from './stored-entry';

/** What the CMS already holds under the given keys. */
export async function lookUpEntries(strapi: Strapi, inventory: string, keys: readonly string[]) {
  const found = await inTransaction(strapi, (trx) => readEntriesByKey(strapi, trx, inventory, keys));
  return [...found.values()].map(({ key, fingerprint, projectId, gone }) => ({ key, fingerprint, projectId, gone }));
}

/** Entries of an inventory that a file does not name: how many there are, and those it lacks. Withdrawn ones are not expected. */
export async function findMissing(strapi: Strapi, inventory: string, keys: readonly string[]) {
  const known = await inTransaction(strapi, async (trx) => {
    const { entries: objected } = await readObjections(strapi, trx);
    const rows: { key: string; project_id: string | null }[] = await trx(tableOf(strapi, 'api::entry.entry')).where({ inventory, gone: false }).orderBy('id').select('key', 'project_id');
    return rows.filter(({ key }) => !objected.has(toEntryDigest(inventory, key)));
  });
  const given = new Set(keys);
  const missing = known.filter(({ key }) => !given.has(key)).map(({ key, project_id: projectId }) => ({ key, projectId }));
  return { known: known.length, missing: missing.length, entries: missing };
}
