import { expect, test } from '@jest/globals';
import { isAlive, isWorthNoting, newTimes } from './session-life';

const start = new Date('2026-06-01T08:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

test('a session nobody uses ends after two hours', () => {
  expect(isAlive(newTimes(start), after(119))).toBe(true);
  expect(isAlive(newTimes(start), after(121))).toBe(false);
});

test('one that is used ends after twelve hours all the same', () => {
  const used = (minutes: number) => ({ ...newTimes(start), lastSeenAt: after(minutes) });
  expect(isAlive(used(710), after(719))).toBe(true);
  expect(isAlive(used(719), after(721))).toBe(false);
});

test('that somebody is there is written once a minute, not at every page', () => {
  expect(isWorthNoting(newTimes(start), after(0.5))).toBe(false);
  expect(isWorthNoting(newTimes(start), after(1))).toBe(true);
});
