import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PublicProject } from '@carrefour/config';
import { anImportItem } from '@carrefour/config/testing';
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

type Counts = { projects: number; created: number; unchanged: number; updated: number; rejected: number };
const countsOf = ({ stdout }: { stdout: string }) => JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Counts;

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
  const foretold = countsOf(await stack.importer(...commandLine(), '--dry-run'));
  await importAndKill();
  const half = (await listTitles()).length;
  expect(half).toBeGreaterThanOrEqual(100);
  expect(half).toBeLessThan(ROWS);

  // Its process is no more: the next one takes over at once, and says so.
  const again = await stack.importer(...commandLine());
  expect(again.stderr).toContain('je reprends où il en était');
  const { created, unchanged, updated, rejected } = countsOf(again);
  expect({ rows: created + unchanged, updated, rejected }).toEqual({ rows: ROWS, updated: 0, rejected: 0 });
  expect(unchanged).toBeGreaterThanOrEqual(half);
  const keys = Array.from({ length: ROWS }, (_, index) => generatedRow(index)['Référence']);
  const { body } = await stack.callCms('/api/import/entries/lookup', { token: 'CMS_IMPORT_TOKEN', method: 'POST', body: { inventory: made.inventory, keys } });
  expect((body as { entries: { projectId: string | null }[] }).entries.filter(({ projectId }) => projectId !== null)).toHaveLength(ROWS);
  // Two rows that look alike may be one project, killed or not: the dry run said how many there would be.
  expect(await listTitles()).toHaveLength(foretold.projects);
}, 240_000);

test('an import that waited for another of its inventory is planned on what that one left: what would vanish now stops it', async () => {
  const ask = async <Body>(path: string, body: unknown) => (await stack.callCms(`/api/import/${path}`, { token: 'CMS_IMPORT_TOKEN', method: 'POST', body })).body as Body;
  const { run } = await ask<{ run: string }>('runs', { inventory: made.inventory, file: 'autre.csv', fileHash: 'h', recipe: null, dryRun: false });
  const child = spawn(process.execPath, [cli, 'import', made.csv, '--partner', made.partner, '--recipe', made.recipe], { cwd: repositoryRoot, env: stack.env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const waits = new Promise((resolve) => child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString();
    if (said.includes('j’attends')) resolve(true);
  }));
  const items = Array.from({ length: 300 }, (_, index) => anImportItem({ key: `autre-${index}`, values: { title: `Arrivé entre-temps ${index}` }, fingerprint: `${index}`.padStart(16, '0') }));
  const send = (sent: typeof items) => ask(`runs/${run}/batch`, { inventory: made.inventory, dryRun: false, items: sent });
  // Signs of life, however long the other takes to read its file: a silent run is taken for dead. Its other rows come once the other import has planned.
  while ((await Promise.race([waits, ended, sleep(2_000)])) === undefined) await send(items.slice(0, 1));
  await send(items);
  await ask(`runs/${run}/close`, { state: 'done', counts: {} });

  expect(await ended).toBe(2);
  expect(said).toContain('je le relis à la suite');
  expect(said).toContain('300');
}, 120_000);
