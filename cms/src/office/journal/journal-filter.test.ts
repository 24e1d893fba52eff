import { expect, test } from '@jest/globals';
import { endOfDay, startOfDay } from './journal-filter';

test('a day begins at midnight in Paris, in winter as in summer', () => {
  expect(startOfDay('2026-01-15').toISOString()).toBe('2026-01-14T23:00:00.000Z');
  expect(startOfDay('2026-07-15').toISOString()).toBe('2026-07-14T22:00:00.000Z');
});

test('a day ends where the next begins, the nights of changing clocks included', () => {
  expect(endOfDay('2026-03-28').toISOString()).toBe('2026-03-28T23:00:00.000Z');
  expect(endOfDay('2026-12-31').toISOString()).toBe('2026-12-31T23:00:00.000Z');
});
