import { expect, test } from '@jest/globals';
import { passwordProblems, withoutPasswords } from './password-problems';

const good = 'une phrase bien longue';

test('a new password is long enough, hard enough, and typed twice alike', () => {
  expect(passwordProblems({ password: good, again: good })).toEqual({});
  expect(passwordProblems({ password: good, again: 'autre' })).toEqual({ again: 'differs' });
  expect(passwordProblems({ password: 'courte', again: 'courte' })).toEqual({ password: 'short' });
  expect(passwordProblems({ password: 'abababababababab', again: '' })).toEqual({ password: 'weak' });
  expect(passwordProblems({ password: 'é'.repeat(30) + good, again: '' })).toEqual({ password: 'long' });
  expect(passwordProblems({})).toEqual({ password: 'required' });
});

test('a password that was typed never comes back', () => {
  expect(withoutPasswords({ password: 'a', again: 'b', current: 'c', name: 'Ana' })).toEqual({ name: 'Ana' });
});
