import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { adoptSteps, forgetDemo, madeWithDemo, readStepsDone } from './steps-done.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carrefour-steps-'));
});

test('a step interrupted half-way is run again by the next start, a completed one is not', async () => {
  const runs: string[] = [];
  const first = readStepsDone(folder, undefined, true);
  await first.once('seed', async () => void runs.push('seed'));
  await expect(first.once('accounts', () => Promise.reject(new Error('cut off')))).rejects.toThrow('cut off');

  const second = readStepsDone(folder, undefined, true);
  await second.once('seed', async () => void runs.push('seed again'));
  await second.once('accounts', async () => void runs.push('accounts'));
  expect(runs).toEqual(['seed', 'accounts']);
});

test('another database starts from nothing', async () => {
  await readStepsDone(folder, undefined, true).once('seed', async () => undefined);
  const runs: string[] = [];
  await readStepsDone(folder, 'postgres://x/y', true).once('seed', async () => void runs.push('seed'));
  expect(runs).toEqual(['seed']);
});

test('data made without the demonstration stays so, whatever the next start says', async () => {
  await readStepsDone(folder, undefined, false).once('seed', async () => undefined);
  await readStepsDone(folder, undefined, true).once('accounts', async () => undefined);
  expect(madeWithDemo(folder, undefined)).toBe(false);
});

test('once the demonstration is removed, the data counts as made without it', async () => {
  await readStepsDone(folder, undefined, true).once('seed', async () => undefined);
  forgetDemo(folder, undefined);
  expect(madeWithDemo(folder, undefined)).toBe(false);
});

test('a restore into another database does not seed it again', async () => {
  await readStepsDone(folder, undefined, false).once('seed', async () => undefined);
  adoptSteps(folder, 'postgres://x/y');
  const runs: string[] = [];
  await readStepsDone(folder, 'postgres://x/y', true).once('seed', async () => void runs.push('seed'));
  expect(runs).toEqual([]);
  expect(madeWithDemo(folder, 'postgres://x/y')).toBe(false);
});
