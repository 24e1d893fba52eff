import { expect, test } from '@jest/globals';
import { formatDay, formatMoment, formatMoments, formatMonth, formatPeriod } from './dates';

test('a date reads as people say it, in both languages', () => {
  expect(formatDay('2024-05-03', 'fr')).toBe('3 mai 2024');
  expect(formatDay('2024-06-01', 'fr')).toBe('1er juin 2024');
  expect(formatDay('2024-05-03', 'en')).toBe('3 May 2024');
  expect(formatMonth('2024-05-03', 'fr')).toBe('mai 2024');
});

test('a moment is that of Paris, and midnight stands for a day without hour', () => {
  expect(formatMoment('2026-11-05T09:00:00.000Z', 'fr')).toBe('jeudi 5 novembre 2026, 10\u00A0h\u00A000');
  expect(formatMoment('2018-01-29T23:00:00.000Z', 'fr')).toBe('mardi 30 janvier 2018');
});

test('a step is dated no finer than it is known, and from its beginning to its end', () => {
  expect(formatPeriod('2016-01-01', null, 'year', 'fr')).toBe('2016');
  expect(formatPeriod('2016-01-01', null, 'month', 'fr')).toBe('janvier 2016');
  expect(formatPeriod('2018-05-01', '2018-08-31', 'month', 'fr')).toBe('mai 2018 – août 2018');
  expect(formatPeriod('2018-05-01', '2018-08-31', 'year', 'fr')).toBe('2018');
  expect(formatPeriod('2018-05-01', null, 'day', 'fr')).toBe('1er mai 2018');
});

test('an event says when it ends: its hour, or its day where it lasts longer', () => {
  expect(formatMoments('2026-11-05T09:00:00.000Z', '2026-11-05T11:30:00.000Z', 'fr')).toBe('jeudi 5 novembre 2026, 10\u00A0h\u00A000 – 12\u00A0h\u00A030');
  expect(formatMoments('2026-11-05T09:00:00.000Z', '2026-11-06T11:30:00.000Z', 'fr')).toContain('– vendredi 6 novembre 2026');
  expect(formatMoments('2026-11-05T09:00:00.000Z', null, 'fr')).toBe('jeudi 5 novembre 2026, 10\u00A0h\u00A000');
});
