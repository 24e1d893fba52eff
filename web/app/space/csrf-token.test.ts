import { expect, test } from '@jest/globals';
import { csrfToken, isCsrfToken } from './csrf-token';

test('a token is good for its session and secret alone', () => {
  const token = csrfToken('secret', 'session-a');
  expect(isCsrfToken('secret', 'session-a', token)).toBe(true);
  expect(isCsrfToken('secret', 'session-b', token)).toBe(false);
  expect(isCsrfToken('autre', 'session-a', token)).toBe(false);
  expect(isCsrfToken('secret', 'session-a', '')).toBe(false);
});
