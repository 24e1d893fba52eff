import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '@carrefour/config/stack/processes/free-port';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';
import { forgetRunningStack } from '@carrefour/config/stack/settings/running-stack';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases, type TestDatabase } from '@carrefour/config/stack/testing/test-databases';
import { openDatabase } from '@carrefour/config/stack/archive/open-database';

/** Runs a root command as npm does, with its own data folder and ports. */
async function stackCommand(command: string, args: string[], env: Record<string, string | undefined>): Promise<string> {
  const ports = { WEB_PORT: String(await freePort()), CMS_PORT: String(await freePort()), TYPESENSE_PORT: String(await freePort()) };
  return execFileSync(process.execPath, [join(repositoryRoot, 'config/stack/bootstrap.mjs'), command, ...args], {
    cwd: repositoryRoot,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], INIT_CWD: repositoryRoot, ...ports, ...env },
    encoding: 'utf8',
  });
}

/** Per table: how many rows, and a digest of them all whatever their order and that of their keys. */
async function contentOf(where: { dataDir: string; databaseUrl: string | undefined }): Promise<Record<string, string>> {
  const database = await openDatabase(where);
  const content: Record<string, string> = {};
  for (const table of await database.listTables()) {
    const rows: string[] = [];
    for await (const row of database.readRows(table)) rows.push(JSON.stringify(sortKeys(row)));
    const digest = createHash('sha256').update(rows.sort().join('\n')).digest('hex');
    content[table.name] = `${rows.length} rows ${digest.slice(0, 12)}`;
  }
  await database.close();
  return content;
}

/** PostgreSQL gives the keys of a JSON value in an order of its own. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => [key, sortKeys(item)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe.each(testDatabases)('a backup made on %s', (from) => {
  let source: TestStack;
  let archive: string;
  let before: Record<string, string>;

  beforeAll(async () => {
    source = await startTestStack({ database: from, demo: true });
    writeFileSync(join(source.dataDir, 'uploads', 'monogram.svg'), '<svg/>');
    for (const copy of ['edition-2025', '2025-06-01']) {
      mkdirSync(join(source.dataDir, 'dumps', copy), { recursive: true });
      writeFileSync(join(source.dataDir, 'dumps', copy, 'withdrawn.json'), copy);
    }
    archive = join(mkdtempSync(join(tmpdir(), 'carrefour-archive-')), 'backup.tar.gz');
    await source.killCms('SIGTERM');
    before = await contentOf(source);
    await stackCommand('backup', [archive], { CARREFOUR_DATA: source.dataDir, DATABASE_URL: source.databaseUrl });
  }, 180_000);
  afterAll(() => source.stop());

  test.each(testDatabases)('is restored on %s without losing a row, a file or a secret', async (to: TestDatabase) => {
    const target = await startTestStack({ database: to });
    try {
      await target.killCms('SIGTERM');
      // The stack of the test still counts as running: its note would stop the restore, as it should.
      forgetRunningStack(target.dataDir);
      await stackCommand('restore', [archive], { CARREFOUR_DATA: target.dataDir, DATABASE_URL: target.databaseUrl });

      expect(await contentOf(target)).toEqual(before);
      expect(readFileSync(join(target.dataDir, 'uploads', 'monogram.svg'), 'utf8')).toBe('<svg/>');
      expect(readFileSync(join(target.dataDir, 'secrets.json'), 'utf8')).toBe(
        readFileSync(join(source.dataDir, 'secrets.json'), 'utf8'),
      );
      expect(readFileSync(join(target.dataDir, 'dumps', 'edition-2025', 'withdrawn.json'), 'utf8')).toBe('edition-2025');
      expect(existsSync(join(target.dataDir, 'dumps', '2025-06-01'))).toBe(false);
      expect(existsSync(join(target.dataDir, 'typesense', 'data'))).toBe(false);

      await target.restartCms(source.secrets);
      const status = await fetch(`${target.cmsUrl}/api/site/figures`, {
        headers: { authorization: `Bearer ${source.secrets.CMS_READ_TOKEN}` },
      });
      expect(status.status).toBe(200);
    } finally {
      await target.stop();
    }
  }, 240_000);
});
