import { expect, test } from '@jest/globals';
import { toFreshness } from './freshness';

test('what nobody dated is counted apart, never as fresh', () => {
  const now = new Date('2026-11-26T12:00:00Z');
  expect(toFreshness(['2026-01-01T00:00:00Z', '2025-03-01', '2019-06-01', null, 'hier'], now)).toEqual({ year: 1, twoYears: 1, older: 1, unknown: 2 });
});
