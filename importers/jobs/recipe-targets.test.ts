import { expect, test } from '@jest/globals';
import { parseRecipe } from '../recipes/parse-recipe.js';
import { toRecipeTargets } from './recipe-targets.js';

test('each column of a file is told with all it is read for, whatever the spelling the recipe knows it by', () => {
  const recipe = parseRecipe({
    version: 1, partner: 'p', inventory: 'i', key: { from: 'Réf' },
    fields: { title: { from: 'NOM' }, summary: { from: ['Texte', 'Résumé'] }, description: { from: 'Texte' } },
    places: [{ commune: { from: 'Ville' } }], ignored: ['Note*'],
  }, 'essai');
  const targets = toRecipeTargets(recipe, { format: 'csv', headings: ['Réf', 'Nom', 'Texte', 'Résumé', 'Ville', 'Note interne'] });
  expect(Object.fromEntries(targets)).toEqual({ Nom: ['title'], Texte: ['summary', 'description'], Résumé: ['summary'], Ville: ['places.commune'], 'Note interne': ['ignored'] });
});
