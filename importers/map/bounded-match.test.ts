import { expect, test } from '@jest/globals';
import { execBounded, replaceBounded } from './bounded-match.js';

const trap = /^(\w|\d)*x$/iu;
const long = '1'.repeat(60);

test('an expression that would run for ever stops by itself, and is given up after some texts', () => {
  for (let text = 0; text < 25; text += 1) expect(execBounded(trap, long)).toBe('too slow');
  expect(replaceBounded(trap, long, '')).toBeNull();
}, 20_000);

test('an ordinary expression finds the same in a short text and in a long one', () => {
  const long = `${'mot '.repeat(2_000)}lauréat 2015`;
  expect([execBounded(/lauréat (\d+)/u, 'lauréat 2015'), execBounded(/(?<=lauréat )\d+.*$/u, long)].map((found) => found !== 'too slow' && found?.at(-1))).toEqual(['2015', '2015']);
  expect(replaceBounded(/ {2,}|\s+$/gu, ` a   b${' '.repeat(1_500)}`, ' ')).toBe(' a b ');
});
