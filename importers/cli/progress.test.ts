import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { showProgress } from './progress.js';

test('away from a terminal, a plain line every five seconds says the rate and the time left', () => {
  const written: string[] = [];
  let now = 0;
  const { advance } = showProgress(1_000, { write: (text) => written.push(text) }, () => now);
  for (const [at, done] of [[1_000, 50], [5_000, 250], [6_000, 300], [10_000, 500]] as const) {
    now = at;
    advance(done);
  }
  expect(written.map((line) => line.replace(/\s+/g, ' ').trim())).toEqual(['250/1 000 lignes, 50/s, encore 15 s', '500/1 000 lignes, 50/s, encore 10 s']);
});

test('on a terminal, a bar moves and says the same', () => {
  const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 120, cursorTo: () => true, clearLine: () => true, clearScreenDown: () => true });
  let now = 0;
  const { advance, stop } = showProgress(1_000, terminal, () => now);
  now = 5_000;
  advance(250);
  stop();
  expect(String(terminal.read()).replace(/[\u202f\u00a0]/g, ' ')).toContain('250/1 000 lignes, 50/s, encore 15 s');
});
