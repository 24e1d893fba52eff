import { expect, test } from '@jest/globals';
import { accountWindows, waitOf } from './wait-windows';

const minute = 60_000;
const now = 100 * 60 * minute;
const ago = (...minutes: number[]) => minutes.map((one) => now - one * minute);

test('five mistakes in a quarter of an hour are waited out; four are nothing', () => {
  expect(waitOf(ago(1, 2, 3, 4), accountWindows, now)).toBe(0);
  expect(waitOf(ago(1, 2, 3, 4, 5), accountWindows, now)).toBe(10 * minute);
  expect(waitOf(ago(16, 17, 18, 19, 20), accountWindows, now)).toBe(0);
});

test('whoever goes on waits longer', () => {
  expect(waitOf(ago(1, 2, 3, 4, 5, 18, 19, 20, 21, 22), accountWindows, now)).toBe(38 * minute);
  const allDay = ago(...Array.from({ length: 30 }, (_, index) => 70 + index * 20));
  expect(waitOf(allDay, accountWindows, now)).toBe((24 * 60 - 70 - 29 * 20) * minute);
});
