import { fromJson } from '../../engine/project-row/column-values';
import { projectTable } from '../../engine/project-row/join-tables';
import type { FieldChange } from '../../engine/revision/write-revisions';
import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';

/** How long every write is remembered. */
export const JOURNAL_YEARS = 3;

/** What imports, addresses and unmerges still ask the history long after: that something was made, withdrawn or merged. */
const lasting = ['create', 'unpublish', 'merge'];

/**
 * Forgets writes older than three years. Of those that still decide something (a record made by hand, an address a person
 * chose, a merge that holds) the bare fact stays: no name, and no value but the one it turns on.
 */
export async function forgetJournal(strapi: Strapi, trx: Transaction, now: Date): Promise<number> {
  const before = new Date(now);
  before.setUTCFullYear(before.getUTCFullYear() - JOURNAL_YEARS);
  const old = () => trx(tableOf(strapi, 'api::revision.revision')).where('at', '<', before);
  const nobody = { actor_name: null, actor_id: null, request_id: null };
  const addresses = `lower(cast(changes as text)) like '%"slug"%'`;
  const forgotten = await old().whereNotIn('action', lasting).whereNot((kept) => kept.whereIn('actor_type', ['person', 'partner']).whereRaw(addresses)).delete();
  const bared = await old().whereIn('action', ['create', 'unpublish']).whereNotNull('actor_name').update({ ...nobody, changes: '[]' });
  const chosen: { id: number; changes: unknown }[] = await old().whereNotNull('actor_name').whereNotIn('action', lasting).select('id', 'changes');
  for (const { id, changes } of chosen) {
    const addressAlone = fromJson<FieldChange[]>(changes, []).filter(({ field }) => field === 'slug');
    await trx(tableOf(strapi, 'api::revision.revision')).where({ id }).update({ ...nobody, changes: JSON.stringify(addressAlone) });
  }
  const held = trx(projectTable(strapi)).whereNotNull('merged_into').select('document_id');
  return forgotten + bared + (await old().where({ action: 'merge' }).whereNotIn('record_id', held).delete());
}
