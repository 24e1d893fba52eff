import { expect, test } from '@jest/globals';
import { aTaxonomy } from '../testing/a-taxonomy.js';
import { toTermIndex } from './term-index.js';

const index = toTermIndex(aTaxonomy);

test('a value is found by label, code or alias, blind to case and accents', () => {
  for (const spelling of ['Emploi', 'EMPLOI ', 'emp', 'Travail']) expect(index.themes.get(spelling.trim().toLowerCase())).toBe('EMP');
});

test('a label wins over a code that contradicts it', () => {
  expect(index.themes.get('ega')).toBe('ENF');
});

test('fixed lists are known by their French labels', () => {
  expect(index.scale.get('departemental')).toBe('departemental');
});
