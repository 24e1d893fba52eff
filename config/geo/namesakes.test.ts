import { expect, test } from '@jest/globals';
import { findCommune } from './find-commune.js';
import { namesakesOf } from './namesakes.js';

test('the communes of one name are told apart by their department, and each so written is found', () => {
  const found = namesakesOf('saint denis');
  expect(found).toEqual(expect.arrayContaining(['Saint-Denis (93)', 'Saint-Denis (974)']));
  for (const name of found.slice(0, 2)) expect(findCommune({ name })?.name).toBe('Saint-Denis');
});

test('a name that one commune bears, or none, has no namesakes', () => {
  expect([namesakesOf('Brest'), namesakesOf('Nulle-Part')]).toEqual([[], []]);
});
