import { expect, test } from '@jest/globals';
import { boundedText, toSafePattern } from './safe-pattern.js';

test('a recipe’s expression is blind to case', () => {
  expect(toSafePattern('lauréat (\\d{4})').exec('LAURÉAT 2015')?.[1]).toBe('2015');
});

test.each(['(a+)+$', '(\\w*\\s?)*x', '(.)\\1'])('%s could run for ever: it is refused', (pattern) => {
  expect(() => toSafePattern(pattern)).toThrow('sans fin');
});

test('a badly written expression is refused with its text', () => {
  expect(() => toSafePattern('(a')).toThrow('« (a » mal formée');
});

test('expressions see a bounded text', () => {
  expect(boundedText('x'.repeat(50_000))).toHaveLength(20_000);
});
