import { expect, test } from '@jest/globals';
import { formatDay, formatMoment, formatMonth } from './dates';

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
