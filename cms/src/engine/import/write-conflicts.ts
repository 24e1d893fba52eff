import type { FieldConflict } from '@carrefour/config';
import { fieldLabel } from '../../office/field-label';
import { newDocumentId } from '../document-id';
import { fromJson } from '../project-row/column-values';
import { insertRows } from '../project-row/insert-rows';
import { sameValue } from '../project-row/same-value';
import type { Revision } from '../revision/write-revisions';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** `projectId`: of the project, else of the organisation or the partner the entry describes. */
export type FoundConflicts = { projectId: string; inventory: string; item: { key: string; values: Readonly<Record<string, unknown>> }; conflicts: readonly FieldConflict[] };
type Row = Record<string, unknown> & { id: number; key: string; field: string; incoming: unknown };

/** A conflict that goes, as its columns, JSON as text: what an undo writes again. */
function toReplaced({ id, created_at: _created, updated_at: _updated, ...row }: Row): Revision {
  const before = Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value !== null && typeof value === 'object' && !(value instanceof Date) ? JSON.stringify(value) : value]));
  return { recordType: 'conflict', recordId: String(id), action: 'delete', changes: [{ field: 'conflict', status: null, before, after: null }] };
}

async function take(trx: Transaction, table: string, rows: readonly Row[]): Promise<Revision[]> {
  await trx(table).whereIn('id', rows.map(({ id }) => id)).delete();
  return rows.map(toReplaced);
}

/** Open conflicts about a value that the file no longer gives: the question has changed, or has gone. */
async function dropStale(strapi: Strapi, trx: Transaction, inventory: string, found: readonly FoundConflicts[]): Promise<Revision[]> {
  const table = tableOf(strapi, 'api::conflict.conflict');
  const open: Row[] = await trx(table).where({ inventory, state: 'open' }).whereIn('key', found.map(({ item }) => item.key)).select('*');
  const valuesOf = new Map(found.map(({ item }) => [item.key, item.values]));
  return take(trx, table, open.filter(({ key, field, incoming }) => !sameValue(fromJson<unknown>(incoming, null), valuesOf.get(key)?.[field])));
}

/** Lists conflicts for a person to settle; a newer one on the same field replaces the open one. Answers what goes, for the history. */
export async function writeConflicts(strapi: Strapi, trx: Transaction, runId: string, found: readonly FoundConflicts[]): Promise<Revision[]> {
  const [first] = found;
  if (first === undefined) return [];
  const replaced = await dropStale(strapi, trx, first.inventory, found);
  const table = tableOf(strapi, 'api::conflict.conflict');
  const now = new Date();
  for (const { projectId, inventory, item: { key }, conflicts } of found) {
    if (conflicts.length === 0) continue;
    const open: Row[] = await trx(table).where({ inventory, key, state: 'open' }).whereIn('field', conflicts.map(({ field }) => field)).select('*');
    replaced.push(...(await take(trx, table, open)));
    await insertRows(trx, table, conflicts.map(({ field, last, now: current, incoming }) => ({
      document_id: newDocumentId(strapi), project_id: projectId, inventory, key, run_id: runId, field, label: fieldLabel(field), state: 'open',
      created_at: now, updated_at: now, published_at: now, locale: null,
      last: JSON.stringify(last), now: JSON.stringify(current), incoming: JSON.stringify(incoming),
    })));
  }
  return replaced;
}
