import Database from 'better-sqlite3';
import { z } from 'zod';
import { columnKind } from './column-kind.js';
import { holdsContent, type PortableDatabase, type PortableRow, type Table, type TableContent } from './portable-database.js';
import { toPortable, toSqlite } from './portable-value.js';

const nameSchema = z.array(z.object({ name: z.string() }));
const columnSchema = z.array(z.object({ name: z.string(), type: z.string() }));

/** Opens a SQLite file. Reading sees one moment of it, even while the CMS writes. */
export function openSqlite(file: string): PortableDatabase {
  const database = new Database(file, { fileMustExist: true, timeout: 10_000 });
  database.exec('BEGIN');
  return {
    kind: 'sqlite',
    listTables: async () => listTables(database),
    readRows: (table) => readRows(database, table),
    replaceAll: (contents) => replaceAll(database, contents),
    close: async () => {
      if (database.inTransaction) database.exec('ROLLBACK');
      database.close();
    },
  };
}

function listTables(database: Database.Database): Table[] {
  const names = nameSchema.parse(database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all());
  return names
    .filter(({ name }) => holdsContent(name))
    .map(({ name }) => ({
      name,
      columns: columnSchema
        .parse(database.pragma(`table_info(${quote(name)})`))
        .map((column) => ({ name: column.name, kind: columnKind(column.type) })),
    }));
}

async function* readRows(database: Database.Database, table: Table): AsyncGenerator<PortableRow> {
  const rows = database.prepare<[], Record<string, unknown>>(`SELECT * FROM ${quote(table.name)} ORDER BY rowid`);
  for (const row of rows.iterate()) {
    yield Object.fromEntries(table.columns.map(({ name, kind }) => [name, toPortable(kind, row[name])]));
  }
}

async function replaceAll(database: Database.Database, contents: AsyncIterable<TableContent>): Promise<void> {
  const tables = new Map(listTables(database).map((table) => [table.name, table]));
  database.exec('ROLLBACK');
  // Rows come table by table: links are only whole again at the end.
  database.pragma('foreign_keys = OFF');
  database.exec('BEGIN IMMEDIATE');
  for (const name of tables.keys()) database.exec(`DELETE FROM ${quote(name)}`);
  for await (const { table, rows } of contents) {
    const columns = tables.get(table.name)?.columns.filter(({ name }) => table.columns.some((other) => other.name === name)) ?? [];
    const names = columns.map(({ name }) => quote(name)).join(', ');
    const insert = database.prepare(`INSERT INTO ${quote(table.name)} (${names}) VALUES (${columns.map(() => '?').join(', ')})`);
    for await (const row of rows) insert.run(columns.map(({ name, kind }) => toSqlite(kind, row[name] ?? null)));
  }
  database.exec('COMMIT');
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
