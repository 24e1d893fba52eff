import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PublicProject } from '@carrefour/config';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { generatedRow } from './generated-row.js';
import { generateInventory, type GeneratedInventory } from './generate-inventory.js';

const ROWS = 1_000;
const cli = join(repositoryRoot, 'importers', 'dist', 'cli.js');
const folder = mkdtempSync(join(tmpdir(), 'carrefour-killed-'));

let stack: TestStack;
let made: GeneratedInventory;

beforeAll(async () => {
  stack = await startTestStack({ database: 'sqlite' });
  made = await generateInventory(folder, ROWS);
  await stack.callCms('/api/import/inventory', {
    token: 'CMS_IMPORT_TOKEN', method: 'POST',
    body: { partner: { slug: made.partner, name: 'Partenaire', type: 'think-tanks-recherche' }, inventory: { slug: made.inventory, name: 'Inventaire', licence: 'lo-2.0', coverage: 'full' } },
  });
}, 180_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await stack.stop();
});

const commandLine = () => ['import', made.csv, '--partner', made.partner, '--recipe', made.recipe, '--yes'];

async function listTitles(): Promise<string[]> {
  const { body } = await stack.callCms('/api/sync/records?type=project&limit=1000', { token: 'CMS_SYNC_TOKEN' });
  return (body as { records: { record: PublicProject }[] }).records.map(({ record }) => record.title);
}

/** Starts the command and kills it once it has written something, before its end. */
async function importAndKill(): Promise<void> {
  const child = spawn(process.execPath, [cli, ...commandLine()], { cwd: repositoryRoot, env: stack.env, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const before = (await listTitles()).length;
  while ((await listTitles()).length < before + 100) await sleep(20);
  child.kill('SIGKILL');
  await ended;
}

test('the import command killed in the middle, then run again: the same projects as if it had never been killed', async () => {
  await importAndKill();
  const half = (await listTitles()).length;
  expect(half).toBeGreaterThanOrEqual(100);
  expect(half).toBeLessThan(ROWS);

  // Refused at first, with a sentence: a run that says nothing for half a minute is taken for dead, and its inventory is free.
  let again = await stack.importer(...commandLine());
  for (const deadline = Date.now() + 90_000; again.exitCode === 2 && Date.now() < deadline; again = await stack.importer(...commandLine())) {
    expect(again.stderr).toContain('déjà en cours');
    await sleep(2_000);
  }
  expect(JSON.parse(again.stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({ rows: ROWS, created: ROWS - half, unchanged: half, updated: 0, rejected: 0 });
  const wanted = Array.from({ length: ROWS }, (_, index) => generatedRow(index)['Titre']);
  expect((await listTitles()).sort()).toEqual(wanted.sort());
}, 240_000);
