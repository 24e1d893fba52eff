import { expect, test } from '@jest/globals';
import { mayAs } from './space-role.js';

test('each role may do all that those before it may, and no more', () => {
  expect(mayAs('referent', 'reader')).toBe(true);
  expect(mayAs('contributor', 'contributor')).toBe(true);
  expect(mayAs('contributor', 'referent')).toBe(false);
  expect(mayAs('reader', 'contributor')).toBe(false);
});
