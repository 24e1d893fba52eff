import { expect, test } from '@jest/globals';
import { roleOnceIn } from './grant-membership';

test('an invitation gives a role or raises it, and never lowers one that somebody has', () => {
  expect(roleOnceIn(null, 'reader')).toBe('reader');
  expect(roleOnceIn('reader', 'referent')).toBe('referent');
  expect(roleOnceIn('referent', 'reader')).toBe('referent');
});
