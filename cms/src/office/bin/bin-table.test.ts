import { expect, test } from '@jest/globals';
import { keptUntil } from './bin-table.js';

const now = new Date('2026-03-01T10:00:00Z');

test('what the team deletes stays thirty days', () => {
  expect(keptUntil(now, undefined, '2020-01-01T00:00:00Z').toISOString()).toBe('2026-03-31T10:00:00.000Z');
});

test('what a visitor sent is not kept longer for having been deleted', () => {
  expect(keptUntil(now, 365, '2025-03-11T10:00:00Z').toISOString()).toBe('2026-03-11T10:00:00.000Z');
  expect(keptUntil(now, 365, '2026-02-01T10:00:00Z').toISOString()).toBe('2026-03-31T10:00:00.000Z');
});
