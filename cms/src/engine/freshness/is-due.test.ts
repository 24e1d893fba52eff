import { expect, test } from '@jest/globals';
import { hadOneThisWeek, isDue } from './is-due';

const now = new Date('2026-06-30T09:00:00Z');
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);

test('reminders keep to the rhythm the partner chose, from the day its person came', () => {
  expect(isDue({ rhythm: 'monthly', remindedAt: ago(29), since: ago(400) }, now)).toBe(false);
  expect(isDue({ rhythm: 'monthly', remindedAt: ago(30), since: ago(400) }, now)).toBe(true);
  expect(isDue({ rhythm: 'quarterly', remindedAt: null, since: ago(10) }, now)).toBe(false);
  expect(isDue({ rhythm: 'never', remindedAt: null, since: ago(4000) }, now)).toBe(false);
});

test('whoever serves several partners gets one mail a week at most', () => {
  expect(hadOneThisWeek([{ remindedAt: null }, { remindedAt: ago(6) }], now)).toBe(true);
  expect(hadOneThisWeek([{ remindedAt: null }, { remindedAt: ago(7) }], now)).toBe(false);
});
