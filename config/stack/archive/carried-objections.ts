import type { PortableDatabase, PortableRow, Table, TableContent } from './portable-database.js';

const OBJECTIONS = 'objections';
/** Whoever wrote it may not exist in the archive. */
const authors = ['created_by_id', 'updated_by_id'];

export type Carried = { table: Table; rows: PortableRow[] };

/** The objections of a database that is about to be replaced. */
export async function readObjections(database: PortableDatabase): Promise<Carried | undefined> {
  const table = (await database.listTables()).find(({ name }) => name === OBJECTIONS);
  if (table === undefined) return undefined;
  const rows: PortableRow[] = [];
  for await (const row of database.readRows(table)) rows.push(row);
  return { table, rows };
}

/** Those that a backup does not know, under new row ids: a restore never brings back what somebody refused since. */
export function unknownTo(archived: readonly PortableRow[], carried: readonly PortableRow[]): PortableRow[] {
  const known = new Set(archived.map((row) => row['document_id']));
  const last = Math.max(0, ...archived.map((row) => Number(row['id'])));
  return carried.filter((row) => !known.has(row['document_id'] ?? null)).map((row, index) => ({
    ...row, id: last + index + 1, ...Object.fromEntries(authors.filter((name) => name in row).map((name) => [name, null])),
  }));
}

async function* each(rows: readonly PortableRow[]): AsyncGenerator<PortableRow> {
  yield* rows;
}

/** The tables of an archive, then the objections it does not know. `onCarried` hears how many. */
export async function* withObjections(contents: AsyncIterable<TableContent>, carried: Carried | undefined, onCarried: (count: number) => void): AsyncGenerator<TableContent> {
  const archived: PortableRow[] = [];
  for await (const content of contents) {
    if (content.table.name === OBJECTIONS) {
      for await (const row of content.rows) archived.push(row);
      yield { table: content.table, rows: each(archived) };
    } else yield content;
  }
  if (carried === undefined) return;
  const rows = unknownTo(archived, carried.rows);
  onCarried(rows.length);
  yield { table: carried.table, rows: each(rows) };
}
