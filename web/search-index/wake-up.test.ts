import { expect, test } from '@jest/globals';
import { wakeUp } from './wake-up.js';

test('a ring while nobody waits is not lost', async () => {
  const bell = wakeUp();
  bell.ring();
  const started = Date.now();
  await bell.wait(5_000);
  expect(Date.now() - started).toBeLessThan(1_000);
});

test('a ring ends the wait at once, and only that one', async () => {
  const bell = wakeUp();
  const waiting = bell.wait(5_000);
  bell.ring();
  await waiting;
  const started = Date.now();
  await bell.wait(30);
  expect(Date.now() - started).toBeGreaterThanOrEqual(25);
});
