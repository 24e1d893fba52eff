import { expect, test } from '@jest/globals';
import { makeStamp, readStamp } from './form-stamp';

const secret = 'un-secret-de-ce-site';
const shown = Date.UTC(2026, 0, 1);

test('a form filled by a person passes; by a program at once, or left open for days, it is shown again', () => {
  const stamp = makeStamp(secret, 'message', shown);
  expect(readStamp(secret, 'message', stamp, shown + 1_000)).toBe('early');
  expect(readStamp(secret, 'message', stamp, shown + 60_000)).toBe('fine');
  expect(readStamp(secret, 'message', stamp, shown + 25 * 3_600_000)).toBe('late');
});

test('a stamp cannot be made, moved to another time, nor used for another form', () => {
  const stamp = makeStamp(secret, 'message', shown);
  const later = shown + 60_000;
  expect(readStamp(secret, 'report', stamp, later)).toBe('forged');
  expect(readStamp('un-autre-secret', 'message', stamp, later)).toBe('forged');
  expect(readStamp(secret, 'message', `${(shown - 5_000).toString(36)}.${stamp.split('.')[1]}`, later)).toBe('forged');
  for (const broken of ['', '.', 'abc', 'x.y.z']) expect(readStamp(secret, 'message', broken, later)).toBe('forged');
});
