import { expect, test } from '@jest/globals';
import { newPassword } from './new-password.js';

const isGood = (text: string) => newPassword.safeParse(text).success;

test('a password is long, in any writing; neither too short, nor one character over and over, nor longer than what is compared', () => {
  expect(isGood('une phrase facile à retenir')).toBe(true);
  expect(isGood('courte')).toBe(false);
  expect(isGood('aaaaaaaaaaaaaaa')).toBe(false);
  expect(isGood('123123123123123')).toBe(false);
  expect(isGood('é'.repeat(20) + 'abcdefg'.repeat(5))).toBe(false);
});
