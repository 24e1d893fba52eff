import { expect, test } from '@jest/globals';
import { toHeadings } from './to-headings.js';

test('empty and repeated headings get names of their own', () => {
  expect(toHeadings(['Nom ', '', null, 'Nom ', 'Ville'])).toEqual(['Nom ', 'Colonne 2', 'Colonne 3', 'Nom  (2)', 'Ville']);
});

test('a heading cannot reach the prototype of our objects', () => {
  expect(toHeadings(['__proto__', 'constructor'])).toEqual(['Colonne 1', 'Colonne 2']);
});
