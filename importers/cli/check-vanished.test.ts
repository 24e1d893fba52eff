import { expect, test } from '@jest/globals';
import { checkVanished } from './check-vanished.js';

const missing = (count: number) => ({ known: 100, missing: count, entries: [{ key: 'a', projectId: null }] });

test('more than a fifth of the entries gone at once stops the run, unless a person says yes', () => {
  expect(() => checkVanished(missing(21), false)).toThrow('21 des 100 fiches');
  expect(() => checkVanished(missing(21), true)).not.toThrow();
  expect(() => checkVanished(missing(20), false)).not.toThrow();
  expect(() => checkVanished({ known: 0, missing: 0, entries: [] }, false)).not.toThrow();
});
