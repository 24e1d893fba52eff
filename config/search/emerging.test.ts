import { expect, test } from '@jest/globals';
import { recordedAt, recordedSince } from './emerging.js';

test('an old inventory imported today does not make its projects new', () => {
  expect(recordedAt({ createdAt: '2026-11-26T08:00:00.000Z', sourceDate: '2019-05-01' })).toBe('2019-05-01');
  expect(recordedAt({ createdAt: '2026-11-26T08:00:00.000Z', sourceDate: null })).toBe('2026-11-26T08:00:00.000Z');
});

test('new is within a year, the same all day long', () => {
  expect(recordedSince(Date.parse('2026-11-26T23:00:00Z')).toISOString()).toBe('2025-11-26T00:00:00.000Z');
  expect(recordedSince(Date.parse('2026-11-26T01:00:00Z'))).toEqual(recordedSince(Date.parse('2026-11-26T23:00:00Z')));
});
