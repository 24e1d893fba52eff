import { expect, test } from '@jest/globals';
import { findMoved, sayMoved } from './moved-columns.js';

test('a column renamed is found again by its words or by what both names mean; one that has gone is told so', () => {
  const moved = findMoved(['Nom du projet', 'Ville', 'Facebook'], ['Intitulé du projet', 'Commune', 'Budget']);
  expect(moved.map(sayMoved)).toEqual(['« Nom du projet » a disparu, « Intitulé du projet » lui ressemble', '« Ville » a disparu, « Commune » lui ressemble', '« Facebook » a disparu']);
});

test('a new column is not taken for two', () => {
  expect(findMoved(['Ville', 'Commune principale'], ['Commune']).filter(({ likely }) => likely !== null)).toHaveLength(1);
});
