import { expect, test } from '@jest/globals';
import { toProgressText } from './progress-text.js';

const plain = (text: string) => text.replace(/\s/g, ' ');

test.each([
  [{ done: 0, total: 500, elapsedMs: 0 }, '0/500 lignes'],
  [{ done: 250, total: 500, elapsedMs: 1_000 }, '250/500 lignes, 250/s, encore 1 s'],
  [{ done: 12_500, total: 100_000, elapsedMs: 14_706 }, '12 500/100 000 lignes, 850/s, encore 1 min 43 s'],
  [{ done: 100, total: 100_000, elapsedMs: 10_000 }, '100/100 000 lignes, 10/s, encore 2 h 46 min'],
  [{ done: 500, total: 500, elapsedMs: 2_000 }, '500/500 lignes, 250/s'],
])('%j reads %j', (advance, text) => expect(plain(toProgressText(advance))).toBe(text));
