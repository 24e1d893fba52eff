import { removeRecord } from '../undo/remove-made-records';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import type { Revision } from '../revision/write-revisions';
import type { RecordKind } from './record-kind';
import { readRecordRows } from './record-rows';
import { deleteRecords } from './write-record-rows';

/** Those of which no entry speaks, that imports made and nobody else ever wrote on. */
async function findOrphans(strapi: Strapi, trx: Transaction, kind: RecordKind, ids: readonly string[]): Promise<string[]> {
  const orphans: string[] = [];
  for (const chunk of chunksOf(ids, 400)) {
    const spoken: { id: string }[] = await trx(tableOf(strapi, 'api::entry.entry')).whereIn('record_id', chunk).distinct({ id: 'record_id' });
    const told: { id: string; action: string; actor_type: string }[] = await trx(tableOf(strapi, 'api::revision.revision'))
      .where({ record_type: kind.type }).whereIn('record_id', chunk).select({ id: 'record_id' }, 'action', 'actor_type');
    const isOurs = ({ actor_type: type }: (typeof told)[number]) => type === 'run' || type === 'job';
    orphans.push(...chunk.filter((id) => {
      const lines = told.filter((line) => line.id === id);
      return !spoken.some((row) => row.id === id) && lines.some(({ action, actor_type: type }) => action === 'create' && type === 'run') && lines.every(isOurs);
    }));
  }
  return orphans;
}

/** A partner that has an inventory, or answers for a project, is more than its line in a directory. */
async function isHeld(strapi: Strapi, documentId: string): Promise<boolean> {
  const inventory = await strapi.documents('api::inventory.inventory' as never).findFirst({ filters: { partner: { documentId } } } as never);
  const vouched = await strapi.documents('api::project.project' as never).findFirst({ filters: { vouchers: { documentId } } } as never);
  return inventory !== null || vouched !== null;
}

/** Takes out, among these, the records that only imports made and of which no entry speaks any more; answers the history of it. */
export async function removeOrphans(strapi: Strapi, trx: Transaction, kind: RecordKind, ids: readonly string[]): Promise<Revision[]> {
  const orphans = await findOrphans(strapi, trx, kind, ids);
  if (kind.type === 'organisation') {
    const rows = await readRecordRows(strapi, trx, kind, orphans);
    await deleteRecords(strapi, trx, kind, [...rows.values()].flat());
    return orphans.map((recordId) => ({ recordType: kind.type, recordId, action: 'delete' as const, changes: [] }));
  }
  for (const id of orphans) if (!(await isHeld(strapi, id))) await removeRecord(strapi, trx, kind.uid, id);
  return [];
}
