import type { EntryValues } from '@carrefour/config';
import { fromJson } from '../project-row/column-values';
import { chunksOf, inTransaction, tableOf, type Strapi } from '../strapi';

type Row = { key: string; project_id: string | null; source_url: string | null; values: unknown };

/** What entries of an inventory last said: an importer compares the vanished ones with the new ones before it calls them so. */
export function readEntryValues(strapi: Strapi, inventory: string, keys: readonly string[]) {
  return inTransaction(strapi, async (trx) => {
    const rows: Row[] = [];
    for (const chunk of chunksOf(keys, 400))
      rows.push(...(await trx(tableOf(strapi, 'api::entry.entry')).where({ inventory }).whereIn('key', chunk).orderBy('id').select('key', 'project_id', 'source_url', 'values')));
    return rows.map(({ key, project_id: projectId, source_url: sourceUrl, values }) => ({ key, projectId, sourceUrl, values: fromJson<EntryValues>(values, { title: '' }) }));
  });
}
