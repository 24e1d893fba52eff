import { expect, test } from '@jest/globals';
import { parseRecipe } from './parse-recipe.js';

const recipe = { version: 1, inventory: 'a', partner: 'b', key: { from: 'id' }, fields: { title: { from: 'titre' } } };

test('a good recipe passes, with its defaults', () => {
  expect(parseRecipe(recipe, 'r.json')).toMatchObject({ target: 'project', key: { grouping: false }, ignored: [] });
});

test.each([
  [{ ...recipe, fields: { titre: { from: 'titre' } } }, 'r.json mal écrite'],
  [{ ...recipe, colonnes: [] }, 'r.json mal écrite'],
  [{ ...recipe, fields: { summary: { from: 'x' } } }, 'aucun champ « title »'],
  [{ ...recipe, fields: { title: { from: 'titre', operations: [{ op: 'remove', pattern: '(a+)+' }] } } }, 'sans fin'],
])('a recipe with a slip is refused before anything is read (%#)', (wrong, message) => {
  expect(() => parseRecipe(wrong, 'r.json')).toThrow(message);
});
