import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';

/** Record types that the search index holds. */
export type IndexedType = 'project' | 'partner';

const ROWS_PER_STATEMENT = 80;

/** What each transaction in progress has marked: once is enough, for all it writes appears at its commit. */
const marked = new WeakMap<Transaction, Set<string>>();

/** Records not yet marked in this transaction. */
function toMark(trx: Transaction, type: IndexedType, ids: readonly string[]): string[] {
  const done = marked.get(trx) ?? new Set<string>();
  marked.set(trx, done);
  const wanted = [...new Set(ids)].filter((id) => !done.has(`${type} ${id}`));
  for (const id of wanted) done.add(`${type} ${id}`);
  return wanted;
}

/**
 * Says that records may have changed, in the transaction of their writer: one row a record, its
 * version bumped. Keys only: whoever syncs reads the record again.
 */
export async function markChanged(strapi: Strapi, trx: Transaction, type: IndexedType, ids: readonly string[]): Promise<void> {
  const table = tableOf(strapi, 'api::change.change');
  const now = Date.now();
  for (const chunk of chunksOf(toMark(trx, type, ids), ROWS_PER_STATEMENT)) {
    const rows = chunk.map((recordId) => ({
      type, record_id: recordId, version: 1, attempts: 0, marked_at: now, available_at: now, dead_at: null, error: null,
    }));
    await trx(table)
      .insert(rows)
      .onConflict(['type', 'record_id'])
      .merge({ version: trx.raw('?? + 1', [`${table}.version`]), attempts: 0, available_at: now, dead_at: null, error: null });
  }
}
