import { insertRows } from '../project-row/insert-rows';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import type { Told, UndoableRun } from './may-undo';
import { readChanges } from './told-changes';

/** What a run lists or marks beside its entries: pairs nobody decided on, open conflicts (those they replaced come back), rows it called gone. */
export async function undoMarks(strapi: Strapi, trx: Transaction, { documentId, inventory, closedAt }: UndoableRun, told: readonly Told[]): Promise<void> {
  const conflicts = tableOf(strapi, 'api::conflict.conflict');
  // One settled by taking the file's word as well: that word is gone, and would be asked about again if it came back.
  await trx(conflicts).where({ run_id: documentId }).where((either) => either.where({ state: 'open' }).orWhere({ decision: 'take' })).delete();
  const lines = told.filter(({ recordType }) => recordType === 'conflict');
  const changes = await readChanges(strapi, trx, lines);
  const replaced = lines.flatMap(({ id }) => (changes.get(id) ?? []).map(({ before }) => before as Record<string, unknown>));
  const now = new Date();
  for (const chunk of chunksOf(replaced, 50)) await insertRows(trx, conflicts, chunk.map((row) => ({ ...row, created_at: now, updated_at: now })));
  await trx(tableOf(strapi, 'api::duplicate.duplicate')).where({ run_id: documentId }).whereNull('decision').delete();
  if (closedAt !== null)
    await trx(tableOf(strapi, 'api::entry.entry')).where({ inventory, gone: true, gone_since: closedAt }).update({ gone: false, gone_since: null });
}
