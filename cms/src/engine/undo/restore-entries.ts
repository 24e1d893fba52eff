import { renameDecisions } from '../import/rename-decisions';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { toEntryColumns, type EntryState } from './entry-state';
import type { Told } from './may-undo';
import { readChanges } from './told-changes';

/** `recordIds`: organisations and partners that the entries describe, by type. */
export type RestoredEntries = { restored: number; removed: number; projectIds: Set<string>; recordIds: Map<string, Set<string>> };
type Now = { project_id: string | null; record_type: string | null; record_id: string | null; inventory: string; key: string };

/**
 * Entries a run made go, those it changed say again what they said. What left since (an objection, an erasure) does not come
 * back, a merge made since stays, and the entry of a record kept for a person's sake stays with it.
 */
export async function restoreEntries(strapi: Strapi, trx: Transaction, told: readonly Told[], kept: ReadonlySet<string>): Promise<RestoredEntries> {
  const table = tableOf(strapi, 'api::entry.entry');
  const result: RestoredEntries = { restored: 0, removed: 0, projectIds: new Set(), recordIds: new Map() };
  const changes = await readChanges(strapi, trx, told);
  for (const { id, recordId, action } of told) {
    const now: Now | undefined = await trx(table).where({ document_id: recordId }).first('project_id', 'record_type', 'record_id', 'inventory', 'key');
    if (now === undefined) continue;
    if (now.project_id !== null) result.projectIds.add(now.project_id);
    if (now.record_type !== null && now.record_id !== null) result.recordIds.set(now.record_type, (result.recordIds.get(now.record_type) ?? new Set()).add(now.record_id));
    if (action === 'create') {
      if (kept.has(now.project_id ?? now.record_id ?? '')) continue;
      await trx(table).where({ document_id: recordId }).delete();
      result.removed += 1;
      continue;
    }
    const before = changes.get(id)?.find(({ field }) => field === 'entry')?.before as EntryState | null | undefined;
    if (before === undefined || before === null) continue;
    const { project_id: projectId, ...columns } = toEntryColumns(before);
    // The run gave it a project only where it had none; wherever it is otherwise, somebody merged since.
    await trx(table).where({ document_id: recordId }).update(projectId === null ? { ...columns, project_id: null } : columns);
    if (before.key !== undefined && before.key !== now.key) await renameDecisions(strapi, trx, now.inventory, now.key, before.key);
    if (projectId !== null) result.projectIds.add(projectId);
    result.restored += 1;
  }
  return result;
}
