import { join } from 'node:path';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import Sqlite from 'better-sqlite3';
import pg from 'pg';

export type Row = Record<string, unknown>;
export type Database = { all(sql: string): Promise<Row[]>; close(): Promise<void> };

/** The database of a test stack, read beside its CMS. */
export async function openDatabase(stack: TestStack): Promise<Database> {
  if (stack.databaseUrl === undefined) {
    const file = new Sqlite(join(stack.dataDir, 'carrefour.db'), { readonly: true });
    return { all: (sql) => Promise.resolve(file.prepare(sql).all() as Row[]), close: () => Promise.resolve(void file.close()) };
  }
  const client = new pg.Client({ connectionString: stack.databaseUrl });
  await client.connect();
  return { all: async (sql) => (await client.query<Row>(sql)).rows, close: () => client.end() };
}

/** What one question to the database of a test stack answers. */
export async function queryDatabase<Found>(stack: TestStack, sql: string): Promise<Found[]> {
  const db = await openDatabase(stack);
  const rows = await db.all(sql);
  await db.close();
  return rows as Found[];
}

/** Changes the database beside its CMS: for what time alone would bring. */
export async function writeDatabase(stack: TestStack, sql: string): Promise<void> {
  if (stack.databaseUrl === undefined) {
    const file = new Sqlite(join(stack.dataDir, 'carrefour.db'));
    file.prepare(sql).run();
    file.close();
    return;
  }
  const client = new pg.Client({ connectionString: stack.databaseUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}
