import { expect, test } from '@jest/globals';
import { parseRecipe } from '../recipes/parse-recipe.js';
import { withAddress } from './choose-job-recipe.js';

const address = 'https://exemple.org/liste.csv';
const recipe = (source?: object) => parseRecipe({ version: 1, partner: 'p', inventory: 'i', key: { from: 'Réf' }, fields: { title: { from: 'Nom' } }, ...(source !== undefined && { source }) }, 'essai');

test('a list that came from a file, or from elsewhere, is read at its new address from then on', () => {
  expect(withAddress(recipe(), { address }).source).toMatchObject({ connector: 'url', address });
  expect(withAddress(recipe({ connector: 'url', address: 'https://exemple.org/ancienne.csv' }), { address }).source).toMatchObject({ address });
  expect(withAddress(recipe(), { address: null }).source).toBeUndefined();
});
