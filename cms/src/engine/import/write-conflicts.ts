import { insertRows } from '../project-row/insert-rows';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { BatchOutcome } from '@carrefour/config';

export type FoundConflicts = { projectId: string; inventory: string; key: string; conflicts: BatchOutcome['conflicts'] };

/** Lists conflicts for a person to settle; a newer one on the same field replaces the open one. */
export async function writeConflicts(strapi: Strapi, trx: Transaction, runId: string, found: readonly FoundConflicts[]): Promise<void> {
  const table = tableOf(strapi, 'api::conflict.conflict');
  const now = new Date();
  for (const { projectId, inventory, key, conflicts } of found) {
    const fields = conflicts.map(({ field }) => field);
    await trx(table).where({ project_id: projectId, inventory, key, state: 'open' }).whereIn('field', fields).delete();
    await insertRows(trx, table, conflicts.map(({ field, last, now: current, incoming }) => ({
      project_id: projectId, inventory, key, run_id: runId, field, state: 'open', created_at: now, updated_at: now,
      last: JSON.stringify(last), now: JSON.stringify(current), incoming: JSON.stringify(incoming),
    })));
  }
}
