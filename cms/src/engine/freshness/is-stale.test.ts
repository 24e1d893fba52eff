import { expect, test } from '@jest/globals';
import { isStale } from './is-stale';

const now = new Date('2026-11-27T10:00:00Z');
const sheet = { isPublished: true, endYear: null, confirmed: '2025-11-26' };

test('a sheet on the site that nobody vouched for within a year asks to be confirmed, unless its project had ended', () => {
  expect(isStale(sheet, now)).toBe(true);
  expect(isStale({ ...sheet, confirmed: null }, now)).toBe(true);
  expect(isStale({ ...sheet, confirmed: '2025-11-27' }, now)).toBe(false);
  expect(isStale({ ...sheet, isPublished: false }, now)).toBe(false);
  expect([2022, 2026].map((endYear) => isStale({ ...sheet, endYear }, now))).toEqual([false, true]);
});
