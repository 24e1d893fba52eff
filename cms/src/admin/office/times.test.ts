import { expect, test } from '@jest/globals';
import { toAge, toMonthText } from './times';

const now = new Date('2026-03-12T12:00:00Z');

test('how long something waits is said in the words one would use', () => {
  expect(toAge('2026-03-12T08:00:00Z', now)).toBe('depuis aujourd’hui');
  expect(toAge('2026-03-11T08:00:00Z', now)).toBe('depuis hier');
  expect(toAge('2026-02-12T08:00:00Z', now)).toBe('depuis 28 jours');
  expect(toAge('2025-09-12T08:00:00Z', now)).toBe('depuis 6 mois');
  expect(toAge('2023-01-12T08:00:00Z', now)).toBe('depuis 3 ans');
  expect(toAge(null, now)).toBe('');
});

test('a month is named', () => {
  expect(toMonthText('2026-03')).toBe('mars 2026');
});
