import type { DecidedValue, UnknownValueRecord, ValueDecision } from '@carrefour/config';
import { currentActor } from '../actor';
import { newDocumentId } from '../document-id';
import { asOneWriter } from '../one-writer';
import { fromJson } from '../project-row/column-values';
import { insertRows } from '../project-row/insert-rows';
import { writeRevisions } from '../revision/write-revisions';
import { inTransaction, tableOf, type Strapi } from '../strapi';

const UID = 'api::value-decision.value-decision';
type Row = Record<string, unknown>;

const toDecision = (row: Row): ValueDecision => ({
  inventory: String(row.inventory), field: String(row.field), valueKey: String(row.value_key), value: String(row.value), rows: Number(row.rows ?? 0),
  state: row.state as ValueDecision['state'], codes: fromJson<string[] | null>(row.codes, []) ?? [],
  suggestions: fromJson<ValueDecision['suggestions'] | null>(row.suggestions, []) ?? [], decidedBy: (row.decided_by as string | null) ?? null,
});

/** The values of an inventory (of all, without one) that were ever unknown, the most frequent first, with what was decided of each. */
export function listValues(strapi: Strapi, inventory: string | null): Promise<ValueDecision[]> {
  return inTransaction(strapi, async (trx) => {
    const query = trx(tableOf(strapi, UID)).orderBy([{ column: 'rows', order: 'desc' }, { column: 'id' }]);
    const rows: Row[] = await (inventory === null ? query : query.where({ inventory })).select();
    return rows.map(toDecision);
  });
}

/** What waited to be decided, as an undo writes it again: columns without ids, JSON as text. */
const toWaiting = ({ id: _id, created_at: _made, updated_at: _moved, published_at: _shown, ...row }: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value !== null && typeof value === 'object' ? JSON.stringify(value) : value]));

/** Lists once the unknown values of a run. Those known before keep their decision; an open one the file no longer holds is forgotten; what waited before is in the run's history. */
export function recordValues(strapi: Strapi, inventory: string, values: readonly UnknownValueRecord[]): Promise<{ open: number }> {
  return asOneWriter(strapi, async (trx) => {
    const table = tableOf(strapi, UID);
    const now = new Date();
    const known: Row[] = await trx(table).where({ inventory }).select('*');
    const actor = currentActor(strapi);
    const before = known.filter(({ state }) => state === 'open').map(toWaiting);
    if (actor.type === 'run') await writeRevisions(strapi, trx, actor, [{ recordType: 'value-decision', recordId: inventory, action: 'update', changes: [{ field: 'open', status: null, before, after: null }] }]);
    const idOf = new Map(known.map((row) => [`${String(row.field)}\n${String(row.value_key)}`, Number(row.id)]));
    const seen = new Set(values.map(({ field, valueKey }) => `${field}\n${valueKey}`));
    const gone = known.filter((row) => row.state === 'open' && !seen.has(`${String(row.field)}\n${String(row.value_key)}`)).map(({ id }) => Number(id));
    for (const id of gone) await trx(table).where({ id }).delete();
    const added = new Map<string, Row>();
    for (const { field, valueKey, value, rows, suggestions } of values) {
      const id = idOf.get(`${field}\n${valueKey}`);
      if (id !== undefined) await trx(table).where({ id }).update({ rows, value, suggestions: JSON.stringify(suggestions), updated_at: now });
      else added.set(`${field}\n${valueKey}`, {
        document_id: newDocumentId(strapi), inventory, field, value_key: valueKey, value, rows, state: 'open', codes: JSON.stringify([]),
        suggestions: JSON.stringify(suggestions), created_at: now, updated_at: now, published_at: now, locale: null,
      });
    }
    await insertRows(trx, table, [...added.values()]);
    return { open: added.size + known.filter((row) => row.state === 'open' && !gone.includes(Number(row.id))).length };
  });
}

/** Keeps decisions: codes make a value their alias in this inventory, no code has it ignored. A value not listed yet is added decided. */
export function decideValues(strapi: Strapi, decisions: readonly DecidedValue[], by: string): Promise<{ decided: number }> {
  return asOneWriter(strapi, async (trx) => {
    const table = tableOf(strapi, UID);
    const now = new Date();
    for (const { inventory, field, valueKey, value, codes } of decisions) {
      const decided = { state: codes.length > 0 ? 'alias' : 'ignore', codes: JSON.stringify(codes), decided_by: by, decided_at: now, updated_at: now };
      const changed = await trx(table).where({ inventory, field, value_key: valueKey }).update(decided);
      if (changed === 0)
        await insertRows(trx, table, [{ document_id: newDocumentId(strapi), inventory, field, value_key: valueKey, value, rows: 0, suggestions: JSON.stringify([]), created_at: now, published_at: now, locale: null, ...decided }]);
    }
    return { decided: decisions.length };
  });
}
