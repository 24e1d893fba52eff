import type { FieldConflict, ImportItem } from '@carrefour/config';
import { newDocumentId } from '../document-id';
import { fromJson } from '../project-row/column-values';
import { insertRows } from '../project-row/insert-rows';
import { sameValue } from '../project-row/same-value';
import { tableOf, type Strapi, type Transaction } from '../strapi';

export type FoundConflicts = { projectId: string; inventory: string; item: Pick<ImportItem, 'key' | 'values'>; conflicts: readonly FieldConflict[] };
type Open = { id: number; key: string; field: string; incoming: unknown };

/** Open conflicts about a value that the file no longer gives: the question has changed, or has gone. */
async function dropStale(strapi: Strapi, trx: Transaction, inventory: string, found: readonly FoundConflicts[]): Promise<void> {
  const table = tableOf(strapi, 'api::conflict.conflict');
  const open: Open[] = await trx(table).where({ inventory, state: 'open' }).whereIn('key', found.map(({ item }) => item.key)).select('id', 'key', 'field', 'incoming');
  const valuesOf = new Map(found.map(({ item }) => [item.key, item.values as Readonly<Record<string, unknown>>]));
  const stale = open.filter(({ key, field, incoming }) => !sameValue(fromJson<unknown>(incoming, null), valuesOf.get(key)?.[field]));
  await trx(table).whereIn('id', stale.map(({ id }) => id)).delete();
}

/** Lists conflicts for a person to settle; a newer one on the same field replaces the open one. */
export async function writeConflicts(strapi: Strapi, trx: Transaction, runId: string, found: readonly FoundConflicts[]): Promise<void> {
  const [first] = found;
  if (first === undefined) return;
  await dropStale(strapi, trx, first.inventory, found);
  const table = tableOf(strapi, 'api::conflict.conflict');
  const now = new Date();
  for (const { projectId, inventory, item: { key }, conflicts } of found) {
    if (conflicts.length === 0) continue;
    await trx(table).where({ inventory, key, state: 'open' }).whereIn('field', conflicts.map(({ field }) => field)).delete();
    await insertRows(trx, table, conflicts.map(({ field, last, now: current, incoming }) => ({
      document_id: newDocumentId(strapi), project_id: projectId, inventory, key, run_id: runId, field, state: 'open',
      created_at: now, updated_at: now, published_at: now, locale: null,
      last: JSON.stringify(last), now: JSON.stringify(current), incoming: JSON.stringify(incoming),
    })));
  }
}
