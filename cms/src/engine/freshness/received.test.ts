import { expect, test } from '@jest/globals';
import { confirmedOn } from './received';
import { isStale } from './is-stale';

const now = new Date('2026-11-27T10:00:00Z');

test('a sheet whose file came today without a date is not one that nobody confirmed for a year', () => {
  const confirmed = confirmedOn({ verified_at: null, edited_at: null, source_date: null }, '2026-11-27');
  expect(confirmed).toBe('2026-11-27');
  expect(isStale({ isPublished: true, endYear: null, confirmed }, now)).toBe(false);
});

test('a source that says of which day it is is believed, however late it comes', () => {
  expect(confirmedOn({ source_date: '2019-05-02' }, '2026-11-27')).toBe('2019-05-02');
});

test('what a person said since stands above both', () => {
  expect(confirmedOn({ verified_at: '2026-06-01T08:00:00.000Z', source_date: '2019-05-02' }, '2026-01-01')).toBe('2026-06-01T08:00:00.000Z');
  expect(confirmedOn({}, null)).toBeNull();
});
