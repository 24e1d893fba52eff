import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import Sqlite from 'better-sqlite3';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { anItem, startImportSession } from './import-session.js';
import { askEngine, listIndexed, noDifference, settle } from './index-and-cms.js';

const webFolder = join(fileURLToPath(new URL('.', import.meta.url)), '..', '..', 'web');
const PROJECTS = 1_500;

let stack: TestStack;
let admin: AdminSession;
const projects: string[] = [];

beforeAll(async () => {
  stack = await startTestStack({ database: 'sqlite', web: true });
  admin = await startAdminSession(stack);
  const file = await startImportSession(stack, 'copies');
  for (let row = 0; row < PROJECTS; row += 100) {
    const items = Array.from({ length: 100 }, (_, index) => anItem(`c${row + index}`, { title: `Copie ${row + index}`, summary: 'Un résumé' }));
    projects.push(...(await file.push(items)).flatMap(({ projectId }) => projectId ?? []));
  }
  await settle(stack, 60_000);
}, 240_000);
afterAll(() => stack.stop());

const searchIndex = (command: string) => spawn(process.execPath, ['dist/search-index/cli.js', command], { cwd: webFolder, stdio: 'ignore', env: stack.env });
const exitOf = (child: ReturnType<typeof searchIndex>) => new Promise<number | null>((resolve) => child.once('exit', resolve));
const liveCollection = async () => (JSON.parse(await askEngine(stack, '/aliases/projects')) as { collection_name: string }).collection_name;

test('a rebuild killed in the middle leaves the index that was there, and the next one succeeds', async () => {
  const before = await liveCollection();
  const child = searchIndex('rebuild');
  const ended = exitOf(child);
  while (!(await askEngine(stack, '/aliases')).includes('projects_rebuilding')) await sleep(5);
  child.kill('SIGKILL');
  await ended;

  expect(await liveCollection()).toBe(before);
  expect((await settle(stack)).differences).toEqual(noDifference);
  await admin.publish(projects[10] ?? '', { title: 'Après une reconstruction morte' });
  // The dead one is forgotten after thirty seconds; until then a change waits, and is written to what is searched all the same.
  await sleep(31_000);
  expect(await exitOf(searchIndex('rebuild'))).toBe(0);
  expect((await settle(stack)).differences).toEqual(noDifference);
  const collections = JSON.parse(await askEngine(stack, '/collections')) as { name: string }[];
  expect(collections.map(({ name }) => name)).toEqual([await liveCollection()]);
}, 180_000);

test('a record that cannot be read, or that the engine refuses, becomes a visible dead letter; the others go on, and it is indexed once cured', async () => {
  const [unreadable = '', refused = '', healthy = ''] = projects.slice(20);
  // Nothing in the CMS writes such values: a restored copy or a hand in the database might.
  const write = (sql: string, documentId: string) => {
    const database = new Sqlite(join(stack.dataDir, 'carrefour.db'), { timeout: 5_000 });
    database.prepare(sql).run(documentId);
    database.close();
  };
  write("update projects set provenance = '{' where document_id = ?", unreadable);
  write("update projects set start_year = 'jadis' where document_id = ?", refused);
  const items = [unreadable, refused].map((documentId) => ({ type: 'project', documentId }));
  await stack.callCms('/api/sync/mark', { token: 'CMS_SYNC_TOKEN', method: 'POST', body: { items } });
  expect(await admin.publish(healthy, { title: 'Fiche saine' })).toBe(200);
  while ((await listIndexed(stack)).get(healthy)?.['title'] !== 'Fiche saine') await sleep(200);

  const status = async () => (await stack.callCms('/api/sync/status', { token: 'CMS_SYNC_TOKEN' })).body as { dead: number; deadLetters: { documentId: string; error: string }[] };
  const deadline = Date.now() + 70_000;
  while ((await status()).dead < 2 && Date.now() < deadline) await sleep(500);
  const letters = new Map((await status()).deadLetters.map(({ documentId, error }) => [documentId, error]));
  expect(letters.get(unreadable)).toContain('illisible');
  expect(letters.get(refused)).toContain('start_year');
  const health = (await (await fetch(`${stack.webUrl}/healthz`)).json()) as unknown;
  expect(health).toMatchObject({ status: 'degraded', search: { dead: 2 } });

  write("update projects set provenance = '{}' where document_id = ?", unreadable);
  write('update projects set start_year = 2001 where document_id = ?', refused);
  await stack.callCms('/api/sync/replay', { token: 'CMS_SYNC_TOKEN', method: 'POST', body: {} });
  expect((await settle(stack)).differences).toEqual(noDifference);
  expect((await status()).dead).toBe(0);
}, 120_000);
