import { madePublic } from '../commons/made-public';
import { projectTable } from '../project-row/join-tables';
import { fromJson, toIso } from '../project-row/column-values';
import type { FieldChange } from '../revision/write-revisions';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';

const IDS_PER_STATEMENT = 400;

/** Of these projects, those that were not public at that moment: recorded since, or published since for the first time. */
export async function arrivedSince(strapi: Strapi, trx: Transaction, ids: readonly string[], since: Date): Promise<Set<string>> {
  const arrived = new Set<string>();
  for (const some of chunksOf(ids, IDS_PER_STATEMENT)) {
    // Publishing writes a new row: the day a project came is that of its oldest.
    const rows: { id: string; at: unknown }[] = await trx(projectTable(strapi)).whereIn('document_id', some).groupBy('document_id').select({ id: 'document_id' }).min({ at: 'created_at' });
    for (const { id, at } of rows) if ((toIso(at) ?? '') > since.toISOString()) arrived.add(id);
    const known = some.filter((id) => !arrived.has(id));
    const revisions: { record_id: string; changes: unknown }[] = await trx(tableOf(strapi, 'api::revision.revision'))
      .where({ record_type: 'project' }).whereIn('record_id', known).where('at', '>', since).select('record_id', 'changes');
    for (const { record_id: id, changes } of revisions) if (madePublic(fromJson<FieldChange[]>(changes, []))) arrived.add(id);
  }
  return arrived;
}
