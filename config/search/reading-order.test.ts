import { expect, test } from '@jest/globals';
import { readingRank } from './reading-order.js';

test('ranks sort as identifiers do', () => {
  const ids = ['a000000000zzzz', 'a0z', 'b', 'k3v9x2', 'zzzzzzzzzz', '09abc'];
  const byRank = [...ids].sort((a, b) => readingRank(a) - readingRank(b));
  expect(byRank).toEqual([...ids].sort());
});

test('a rank is a number that loses nothing', () => {
  expect(Number.isSafeInteger(readingRank('zzzzzzzzzzzzzzzzzzzzzzzz'))).toBe(true);
  expect(readingRank('Un identifiant étrange')).toBeGreaterThan(0);
});
