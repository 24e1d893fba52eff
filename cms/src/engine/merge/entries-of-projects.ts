import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import { toEntryName } from './entry-name';

export type NamedEntry = { documentId: string; name: string; projectId: string };

/** The entries of each of the given projects, by the names that decisions know them by. */
export async function entriesOfProjects(strapi: Strapi, trx: Transaction, projectIds: readonly string[]): Promise<Map<string, NamedEntry[]>> {
  const found = new Map<string, NamedEntry[]>();
  for (const ids of chunksOf([...new Set(projectIds)], 400)) {
    const rows: { document_id: string; inventory: string; key: string; project_id: string }[] = await trx(tableOf(strapi, 'api::entry.entry'))
      .whereIn('project_id', ids).orderBy('id').select('document_id', 'inventory', 'key', 'project_id');
    for (const { document_id: documentId, inventory, key, project_id: projectId } of rows) {
      const own = found.get(projectId) ?? [];
      own.push({ documentId, name: toEntryName(inventory, key), projectId });
      found.set(projectId, own);
    }
  }
  return found;
}

/** The entry of a name `inventory:key` and its project, or null. */
export async function findEntry(strapi: Strapi, trx: Transaction, name: string): Promise<NamedEntry | null> {
  const [inventory = '', ...key] = name.split(':');
  const row: { document_id: string; project_id: string | null } | undefined = await trx(tableOf(strapi, 'api::entry.entry'))
    .where({ inventory, key: key.join(':') }).first('document_id', 'project_id');
  return row?.project_id == null ? null : { documentId: row.document_id, name: toEntryName(inventory, key.join(':')), projectId: row.project_id };
}
