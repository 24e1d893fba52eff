import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '@carrefour/config/stack/processes/free-port';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';
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

async function contentOf(where: { dataDir: string; databaseUrl: string | undefined }): Promise<Map<string, unknown[]>> {
  const database = await openDatabase(where);
  const content = new Map<string, unknown[]>();
  for (const table of await database.listTables()) {
    const rows: unknown[] = [];
    for await (const row of database.readRows(table)) rows.push(row);
    content.set(table.name, rows.map((row) => JSON.stringify(row)).sort());
  }
  await database.close();
  return content;
}

describe.each(testDatabases)('a backup made on %s', (from) => {
  let source: TestStack;
  let archive: string;
  let before: Map<string, unknown[]>;

  beforeAll(async () => {
    source = await startTestStack({ database: from, demo: true });
    writeFileSync(join(source.dataDir, 'public', 'uploads', 'monogram.svg'), '<svg/>');
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
      execFileSync('rm', ['-f', join(target.dataDir, 'stack.json')]);
      await stackCommand('restore', [archive], { CARREFOUR_DATA: target.dataDir, DATABASE_URL: target.databaseUrl });

      expect(await contentOf(target)).toEqual(before);
      expect(readFileSync(join(target.dataDir, 'public', 'uploads', 'monogram.svg'), 'utf8')).toBe('<svg/>');
      expect(readFileSync(join(target.dataDir, 'secrets.json'), 'utf8')).toBe(
        readFileSync(join(source.dataDir, 'secrets.json'), 'utf8'),
      );
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
