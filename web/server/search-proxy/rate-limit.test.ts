import { expect, test } from '@jest/globals';
import { rateLimit } from './rate-limit.js';

test('an address may burst, then waits, then may again', () => {
  let now = 0;
  const limit = rateLimit(10, 5, () => now);
  expect(limit.take('1.2.3.4', 10).isAllowed).toBe(true);
  expect(limit.take('1.2.3.4', 1).isAllowed).toBe(false);
  now = 1_000;
  expect(limit.take('1.2.3.4', 5).isAllowed).toBe(true);
});

test('others are not held up by one', () => {
  const limit = rateLimit(1, 0, () => 0);
  expect(limit.take('1.2.3.4', 1).isAllowed).toBe(true);
  expect(limit.take('1.2.3.5', 1).isAllowed).toBe(true);
});

test('an IPv6 visitor does not get a new allowance for each address of the same network', () => {
  const limit = rateLimit(1, 0, () => 0);
  expect(limit.take('2001:db8:1:2::1', 1).isAllowed).toBe(true);
  expect(limit.take('2001:db8:1:2::2', 1).isAllowed).toBe(false);
});

test('an address is told what it may still ask', () => {
  const limit = rateLimit(10, 5, () => 0);
  expect(limit.take('1.2.3.4', 3)).toEqual({ isAllowed: true, left: 7 });
  expect(limit.take('1.2.3.4', 8)).toEqual({ isAllowed: false, left: 7 });
});
