import { expect, test } from '@jest/globals';
import { excerpt, truncate } from './excerpt.js';

test('an excerpt keeps whole sentences', () => {
  expect(excerpt('Une phrase. Une autre, plus longue, qui ne tient pas.', 30)).toBe('Une phrase.');
});

test('a first sentence too long is cut at a word', () => {
  expect(excerpt('Une phrase vraiment interminable et sans point', 20)).toBe('Une phrase vraiment…');
  expect(truncate('Une phrase, interminable', 14)).toBe('Une phrase');
});

test('nothing is ever longer than asked', () => {
  for (const max of [5, 20, 80]) expect(excerpt('mot '.repeat(100), max).length).toBeLessThanOrEqual(max);
});
