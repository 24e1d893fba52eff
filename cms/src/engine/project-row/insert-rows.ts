import { chunksOf, type Transaction } from '../strapi';

type Row = Record<string, unknown>;
/** SQLite takes 32,766 bound values in one statement, PostgreSQL 65,535. */
const MAX_BOUND_VALUES = 8_000;

/**
 * Plain `values (…), (…)`: knex compiles an insertion of many rows for SQLite as a union of as many selects, which takes SQLite longer
 * to parse than the rows to write (measured: a third of the time of a batch of an import).
 */
function toStatement(table: string, columns: readonly string[], rows: number): string {
  const row = `(${columns.map(() => '?').join(', ')})`;
  const names = columns.map((column) => `"${column}"`).join(', ');
  return `insert into "${table}" (${names}) values ${Array.from({ length: rows }, () => row).join(', ')} returning "id"`;
}

/** Rows of a raw answer: a list from SQLite, a result from PostgreSQL. */
const rowsOf = (answer: unknown): { id: number | string }[] => (Array.isArray(answer) ? answer : (answer as { rows: [] }).rows);

/** Inserts rows of one shape and returns their ids in the order given. */
export async function insertRows(trx: Transaction, table: string, rows: readonly Row[]): Promise<number[]> {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = Object.keys(first);
  const perStatement = Math.max(1, Math.floor(MAX_BOUND_VALUES / columns.length));
  const ids: number[] = [];
  for (const chunk of chunksOf(rows, perStatement)) {
    const values = chunk.flatMap((row) => columns.map((column) => row[column] ?? null));
    const inserted = rowsOf(await trx.raw(toStatement(table, columns, chunk.length), values as never));
    // Ids of one statement are given in the order of its values; RETURNING alone promises no order.
    ids.push(...inserted.map((row) => Number(row.id)).sort((a, b) => a - b));
  }
  return ids;
}
