import { userInfo } from 'node:os';
import { expect, test } from '@jest/globals';
import { whoDecides } from './who-decides.js';

test('a decision is signed by the name given, else by the account of the machine', () => {
  expect(whoDecides(' Camille ')).toBe('Camille');
  expect(whoDecides()).toBe(`${userInfo().username} (ligne de commande)`);
});
