import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Report } from '../report/report.js';
import { runImporter } from '../testing/import-session.js';
import { brokenInventory, brokenRecipe, GOOD_ROWS } from './broken-inventory.js';

const folder = mkdtempSync(join(tmpdir(), 'carrefour-broken-'));
const csv = join(folder, 'mêlées.csv');
const recipe = join(folder, 'mêlées.recipe.json');
const made = brokenInventory();
let stack: TestStack;

beforeAll(async () => {
  writeFileSync(csv, made.bytes);
  writeFileSync(recipe, JSON.stringify(brokenRecipe('ping', 'melees')));
  stack = await startTestStack({ database: 'sqlite' });
}, 180_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await stack.stop();
});

const run = (file: string, report: string) => runImporter(stack, 'import', file, '--partner', 'ping', '--recipe', recipe, '--report', report, '--yes');

test('5,000 broken rows among 5,000 good ones: every good one enters, every broken line is told, the sums are equal', async () => {
  const path = join(folder, 'rapport.json');
  const { exitCode, counts, said } = await run(csv, path);
  expect({ exitCode, ...counts }).toMatchObject({ exitCode: 1, rows: made.lines, created: GOOD_ROWS, rejected: made.badLines.length });
  const { rows } = JSON.parse(readFileSync(path, 'utf8')) as Report;
  expect(rows.filter(({ outcome }) => outcome === 'rejected').map(({ line }) => line)).toEqual(made.badLines);
  expect(rows.filter(({ outcome, reason }) => outcome === 'rejected' && (reason ?? '').length < 20)).toEqual([]);
  expect(said).not.toMatch(/undefined|TypeError/);
}, 300_000);

test('the annotated workbook of such a file, sent again as it is, changes nothing and refuses the same rows', async () => {
  const workbook = join(folder, 'retour.xlsx');
  const first = await run(csv, workbook);
  expect(first.counts).toMatchObject({ created: 0, updated: 0, unchanged: GOOD_ROWS, rejected: made.badLines.length });
  const again = await run(workbook, join(folder, 'rapport2.json'));
  expect(again.counts).toMatchObject({ rows: made.lines, created: 0, updated: 0, unchanged: GOOD_ROWS, rejected: made.badLines.length, gone: 0 });
}, 300_000);
