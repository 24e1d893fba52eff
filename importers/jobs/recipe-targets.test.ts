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

test('what a rule reads in each element of a list is told by its whole path', () => {
  const recipe = parseRecipe({
    version: 1, partner: 'p', inventory: 'i', key: { from: 'id' }, fields: { title: { from: 'nom' } },
    figures: [{ each: 'chiffres', value: { from: 'valeur' }, label: { from: 'libelle' } }], distinctions: [{ label: { from: 'prix' } }],
  }, 'essai');
  const targets = toRecipeTargets(recipe, { format: 'json', headings: ['id', 'nom', 'chiffres.valeur', 'chiffres.libelle', 'prix'] });
  expect(Object.fromEntries(targets)).toEqual({ nom: ['title'], 'chiffres.valeur': ['figures.value'], 'chiffres.libelle': ['figures.label'], prix: ['distinctions.label'] });
});
