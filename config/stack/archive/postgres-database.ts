import pg from 'pg';
import { z } from 'zod';
import { columnKind } from './column-kind.js';
import { holdsContent, type PortableDatabase, type PortableRow, type Table, type TableContent } from './portable-database.js';
import { toPortable, toPostgres } from './portable-value.js';

const columnSchema = z.array(z.object({ table_name: z.string(), column_name: z.string(), data_type: z.string() }));
const constraintSchema = z.array(z.object({ table: z.string(), name: z.string(), definition: z.string() }));
const rowsSchema = z.array(z.record(z.string(), z.unknown()));

const PAGE = 1_000;
const MOST_PARAMETERS = 30_000;

/** Opens a PostgreSQL database. Reading sees one moment of it, even while the CMS writes. */
export async function openPostgres(url: string): Promise<PortableDatabase> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  return {
    kind: 'postgres',
    listTables: () => listTables(client),
    readRows: (table) => readRows(client, table),
    replaceAll: (contents) => replaceAll(client, contents),
    close: () => client.end(),
  };
}

async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query(
    `SELECT c.table_name, c.column_name, c.data_type FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' ORDER BY c.table_name, c.ordinal_position`,
  );
  const tables = new Map<string, Table>();
  for (const { table_name: name, column_name: column, data_type: type } of columnSchema.parse(rows)) {
    if (!holdsContent(name)) continue;
    const table = tables.get(name) ?? { name, columns: [] };
    table.columns.push({ name: column, kind: columnKind(type) });
    tables.set(name, table);
  }
  return [...tables.values()];
}

async function* readRows(client: pg.Client, table: Table): AsyncGenerator<PortableRow> {
  await client.query(`DECLARE archive NO SCROLL CURSOR FOR SELECT * FROM ${quote(table.name)}`);
  for (;;) {
    const page = rowsSchema.parse((await client.query(`FETCH ${PAGE} FROM archive`)).rows);
    for (const row of page) {
      yield Object.fromEntries(table.columns.map(({ name, kind }) => [name, toPortable(kind, row[name])]));
    }
    if (page.length < PAGE) break;
  }
  await client.query('CLOSE archive');
}

async function replaceAll(client: pg.Client, contents: AsyncIterable<TableContent>): Promise<void> {
  const tables = new Map((await listTables(client)).map((table) => [table.name, table]));
  const constraints = await listForeignKeys(client);
  // Rows come table by table: links are only whole again at the end, where every key is checked anew.
  for (const { table, name } of constraints) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quote(name)}`);
  await client.query(`TRUNCATE ${[...tables.keys()].map(quote).join(', ')} RESTART IDENTITY`);
  for await (const { table, rows } of contents) {
    const target = tables.get(table.name);
    if (target === undefined) continue;
    const columns = target.columns.filter(({ name }) => table.columns.some((other) => other.name === name));
    await insertAll(client, { name: table.name, columns }, rows);
    if (columns.some(({ name }) => name === 'id')) await moveSequence(client, table.name);
  }
  for (const { table, name, definition } of constraints) {
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quote(name)} ${definition}`);
  }
  await client.query('COMMIT');
}

async function insertAll(client: pg.Client, table: Table, rows: AsyncIterable<PortableRow>): Promise<void> {
  const { columns } = table;
  const perStatement = Math.max(1, Math.min(500, Math.floor(MOST_PARAMETERS / Math.max(1, columns.length))));
  let batch: PortableRow[] = [];
  const flush = async () => {
    if (batch.length === 0) return;
    const tuples = batch.map((_row, index) => `(${columns.map((_column, c) => `$${index * columns.length + c + 1}`).join(', ')})`);
    const values = batch.flatMap((row) => columns.map(({ name, kind }) => toPostgres(kind, row[name] ?? null)));
    const names = columns.map(({ name }) => quote(name)).join(', ');
    await client.query(`INSERT INTO ${quote(table.name)} (${names}) VALUES ${tuples.join(', ')}`, values);
    batch = [];
  };
  for await (const row of rows) {
    batch.push(row);
    if (batch.length >= perStatement) await flush();
  }
  await flush();
}

/** The next row made by the CMS must not take an id that came with the archive. */
async function moveSequence(client: pg.Client, table: string): Promise<void> {
  await client.query(
    `SELECT setval(pg_get_serial_sequence($1, 'id'), GREATEST((SELECT COALESCE(MAX(id), 0) FROM ${quote(table)}), 1),
       EXISTS (SELECT 1 FROM ${quote(table)})) WHERE pg_get_serial_sequence($1, 'id') IS NOT NULL`,
    [quote(table)],
  );
}

async function listForeignKeys(client: pg.Client): Promise<z.infer<typeof constraintSchema>> {
  const { rows } = await client.query(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`,
  );
  return constraintSchema.parse(rows);
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
