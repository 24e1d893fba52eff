import { fromJson } from '../project-row/column-values';
import type { FieldChange } from '../revision/write-revisions';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** The projects that an entry feeds or once fed, merges and unmerges followed: a copy made before may show its words under any of them. */
export async function projectsFed(strapi: Strapi, trx: Transaction, entry: { document_id: string; project_id: string | null }): Promise<string[]> {
  const merges: { id: string; changes: unknown }[] = await trx(tableOf(strapi, 'api::revision.revision'))
    .where({ record_type: 'project', action: 'merge' }).whereRaw('cast(?? as text) like ?', ['changes', `%"${entry.document_id}"%`]).select({ id: 'record_id' }, 'changes');
  const ids = merges.flatMap(({ id, changes }) => [id, ...fromJson<FieldChange[]>(changes, []).map(({ after }) => String(after))]);
  return [...new Set([...(entry.project_id === null ? [] : [entry.project_id]), ...ids])];
}
