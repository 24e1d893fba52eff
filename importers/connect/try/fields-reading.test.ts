import { expect, test } from '@jest/globals';
import { aRecipe } from '../../testing/a-recipe.js';
import { fieldsReading } from './fields-reading.js';

const recipe = aRecipe({
  fields: { title: { from: 'titre' }, themes: { from: 'tags[].nom' }, summary: { from: 'textes[langue=fr].texte' } },
  figures: [{ each: 'chiffres', value: { from: 'valeur' }, label: { constant: 'emplois' } }], places: [{ each: 'sites', commune: { from: 'ville' } }], ignored: ['meta', 'data.*'],
});

test.each([
  ['titre', ['title']], ['id', ['key']], ['tags', ['themes']], ['textes', ['summary']], ['chiffres', ['figures.value']], ['sites', ['places.commune']],
  ['meta', ['ignorée']], ['data.name', ['ignorée']], ['logo', []],
])('a preview says what %s is read for, lists and what is left aside included', (column, fields) => {
  expect(fieldsReading(recipe, column)).toEqual(fields);
});
