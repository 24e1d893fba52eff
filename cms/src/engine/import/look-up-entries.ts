import { chunksOf, inTransaction, tableOf, type Strapi } from '../strapi';
import { readEntriesByKey } from './stored-entry';

/** What the CMS already holds under the given keys. */
export async function lookUpEntries(strapi: Strapi, inventory: string, keys: readonly string[]) {
  const found = await inTransaction(strapi, (trx) => readEntriesByKey(strapi, trx, inventory, keys));
  return [...found.values()].map(({ key, fingerprint, projectId, gone }) => ({ key, fingerprint, projectId, gone }));
}

/** Entries of an inventory that a file does not name: how many there are, how many it lacks, and the first of them. */
export async function findMissing(strapi: Strapi, inventory: string, keys: readonly string[]) {
  const known: { key: string; project_id: string | null }[] = await inTransaction(strapi, (trx) =>
    trx(tableOf(strapi, 'api::entry.entry')).where({ inventory, gone: false }).select('key', 'project_id'),
  );
  const given = new Set(keys);
  const missing = known.filter(({ key }) => !given.has(key)).map(({ key, project_id: projectId }) => ({ key, projectId }));
  return { known: known.length, missing: missing.length, entries: chunksOf(missing, 1000)[0] ?? [] };
}
