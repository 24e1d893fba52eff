import { GAVE_WAY } from '../conflict/gave-way';
import type { RefusesContact } from '../objection/refuses-contact';
import { fromJson } from '../project-row/column-values';
import { sameValue } from '../project-row/same-value';
import type { FieldChange } from '../revision/write-revisions';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import { withoutContact } from './without-contact';

/** What stands for erased content: an undo reads that there was something, and puts nothing back. */
const ERASED: FieldChange[] = [{ field: 'erased', status: null, before: null, after: null }];

/** What serves to undo obeys an erasure: nothing of these entries is left to put back. */
export async function eraseEntries(strapi: Strapi, trx: Transaction, documentIds: readonly string[]): Promise<void> {
  for (const ids of chunksOf(documentIds, 400))
    await trx(tableOf(strapi, 'api::revision.revision')).where({ record_type: 'entry' }).whereIn('record_id', ids).whereNot('changes', '[]').update({ changes: JSON.stringify(ERASED) });
}

/** Takes a refused contact out of the history of projects and of the entries that feed them, which otherwise stays. */
export async function eraseContacts(strapi: Strapi, trx: Transaction, projectIds: readonly string[], refuses: RefusesContact): Promise<void> {
  const revisions = tableOf(strapi, 'api::revision.revision');
  for (const ids of chunksOf(projectIds, 400)) {
    const fed: { id: string; project: string }[] = await trx(tableOf(strapi, 'api::entry.entry')).whereIn('project_id', ids).select({ id: 'document_id', project: 'project_id' });
    const projectOf = new Map(fed.map(({ id, project }) => [id, project]));
    const entries = trx(tableOf(strapi, 'api::entry.entry')).whereIn('project_id', ids).select('document_id');
    const rows: { id: number; record: string; changes: unknown }[] = await trx(revisions).whereRaw('cast(?? as text) like ?', ['changes', '%contact%'])
      .where((either) => either.where((own) => own.whereIn('record_type', ['project', GAVE_WAY]).whereIn('record_id', ids)).orWhere((fed) => fed.where({ record_type: 'entry' }).whereIn('record_id', entries)))
      .select('id', 'changes', { record: 'record_id' });
    for (const { id, record, changes } of rows) {
      const told = fromJson<FieldChange[]>(changes, []);
      const left = told.map((change) => withoutContact(change, (contact) => refuses(projectOf.get(record) ?? record, contact)));
      if (!sameValue(told, left)) await trx(revisions).where({ id }).update({ changes: JSON.stringify(left) });
    }
  }
}
