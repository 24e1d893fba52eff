import { expect, test } from '@jest/globals';
import { isExpired, KEPT_DAYS } from './kept-days';

const now = new Date('2026-06-30T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

test('what serves to take an import back is kept ninety days, and no longer', () => {
  expect(KEPT_DAYS).toBe(90);
  expect(isExpired(daysAgo(89), now)).toBe(false);
  expect(isExpired(daysAgo(91), now)).toBe(true);
});

test('dates are read as either database gives them; none at all is not an old one', () => {
  expect(isExpired(daysAgo(91).getTime(), now)).toBe(true);
  expect(isExpired(daysAgo(91).toISOString(), now)).toBe(true);
  expect(isExpired(null, now)).toBe(false);
});
