import { expect, test } from '@jest/globals';
import { parseRecipe } from './parse-recipe.js';

const recipe = { version: 1, inventory: 'a', partner: 'b', key: { from: 'id' }, fields: { title: { from: 'titre' } } };
const title = (rule: unknown) => ({ ...recipe, fields: { title: rule } });

test.each([
  [{ ...recipe, fields: { ...recipe.fields, figures: [] } }, 'fields : « figures » s’écrit à la racine de la recette'],
  [{ ...recipe, fields: { titre: { from: 't' } } }, 'fields : « titre » n’est pas un champ du Carrefour (« title » ?)'],
  [title({ form: 't' }), 'fields.title : propriété inconnue « form » (« from » ?)'],
  [title('Nom'), 'fields.title : objet ou tableau attendu ; écrivez {"from": "Nom"}'],
  [title({ from: 't', operations: ['trimm'] }), 'fields.title.operations.0 : opération inconnue ou incomplète « trimm » (« trim » ?)'],
  [title({ from: 't', operations: [{ op: 'split', bye: ';' }] }), 'fields.title.operations.0 : propriété inconnue « bye » (« by » ?)'],
  [title({ from: 't', operations: [{ op: 'couper', by: ';' }] }), 'opération inconnue ou incomplète « couper »'],
  [{ ...recipe, key: 'id' }, 'key : objet attendu, chaîne de caractères reçu ; écrivez {"from": "id"}'],
  [{ ...recipe, partner: undefined }, 'partner : propriété obligatoire, absente'],
  [{ ...recipe, places: { commune: { from: 'v' } } }, 'places : tableau attendu, objet reçu ; mettez-la entre crochets'],
  [{ ...recipe, read: { headerRow: '3' } }, 'read.headerRow : nombre attendu'],
])('a slip in a recipe is told in French with its place and what was meant (%#)', (wrong, message) => {
  expect(() => parseRecipe(wrong, 'r.json')).toThrow(message);
});
