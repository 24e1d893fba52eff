import { chunksOf, type Transaction } from '../strapi';

type Row = Record<string, unknown>;
const MAX_BOUND_VALUES = 900;

/** Inserts rows of one shape and returns their ids in the order given. */
export async function insertRows(trx: Transaction, table: string, rows: readonly Row[]): Promise<number[]> {
  const [first] = rows;
  if (first === undefined) return [];
  const perStatement = Math.max(1, Math.floor(MAX_BOUND_VALUES / Object.keys(first).length));
  const ids: number[] = [];
  for (const chunk of chunksOf(rows, perStatement)) {
    const inserted: { id: number }[] = await trx(table).insert(chunk, ['id']);
    // Ids of one statement are given in the order of its values; RETURNING alone promises no order.
    ids.push(...inserted.map((row) => Number(row.id)).sort((a, b) => a - b));
  }
  return ids;
}
