import { expect, test } from '@jest/globals';
import { once } from './once.js';

test('a value is computed once, at the first call', () => {
  let computed = 0;
  const value = once(() => (computed += 1));
  expect(computed).toBe(0);
  expect([value(), value()]).toEqual([1, 1]);
});
