import { createHash } from 'node:crypto';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { openDatabase, type Row } from '../open-database.js';

/** What lives by itself: who was there when, what waits for the index, what the site counts, how a mail's sending goes. */
const alive = new Set(['sessions', 'attempts', 'changes', 'daily_counts']);
const withoutSending = ({ id, to, template, text }: Row): Row => ({ id, to, template, text });

/** Every row of the database that names one of these, table by table, with a digest of each. SQLite. */
export async function rowsAbout(stack: TestStack, names: readonly string[]): Promise<Record<string, string[]>> {
  const database = await openDatabase(stack);
  const tables = (await database.all("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name")).map(({ name }) => String(name)).filter((name) => !alive.has(name));
  const about: Record<string, string[]> = {};
  for (const table of tables) {
    const rows = (await database.all(`select * from "${table}"`)).map((row) => JSON.stringify(table === 'mails' ? withoutSending(row) : row)).filter((row) => names.some((name) => row.includes(name)));
    if (rows.length > 0) about[table] = rows.map((row) => `${createHash('sha256').update(row).digest('hex').slice(0, 16)} ${row.slice(0, 160)}`).sort();
  }
  await database.close();
  return about;
}
