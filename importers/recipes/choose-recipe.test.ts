import { expect, test } from '@jest/globals';
import { RefusedFile } from '../read/refused-file.js';
import { readCsv } from '../read/read-csv.js';
import { aRecipe } from '../testing/a-recipe.js';
import { chooseRecipe } from './choose-recipe.js';

const csv = (text: string) => async () => readCsv(Buffer.from(text), 'f.csv', {});
const first = aRecipe({ inventory: 'v0', headers: ['ID', 'Année'] });
const second = aRecipe({ inventory: 'v3', headers: ['ID', 'Distinction'] });

test('the recipe whose headings the file carries is chosen, blind to case and accents', async () => {
  const { recipe } = await chooseRecipe([first, second], csv('id;ANNEE ;titre\n1;2;3\n'));
  expect(recipe.inventory).toBe('v0');
});

test('when none fits, the list says which columns each one lacks', async () => {
  await expect(chooseRecipe([first, second], csv('id;titre\n'))).rejects.toThrow(/v0 \(colonnes absentes : Année\)\n.*v3 \(colonnes absentes : Distinction\)/);
});

test('when several fit, the person is asked to choose', async () => {
  await expect(chooseRecipe([first, second], csv('id;année;distinction\n'))).rejects.toThrow('--inventory');
});

test('a file the recipe knows and refuses is refused with its reason', async () => {
  const wary = aRecipe({ headers: ['ID', 'ligne'], refuse: [{ headers: ['ID', 'brut'], reason: 'C’est l’export brut.' }] });
  await expect(chooseRecipe([wary], csv('id;brut\n'))).rejects.toThrow('C’est l’export brut.');
});

test('a file nothing can read is refused for what it is, whatever the number of recipes', async () => {
  const unreadable = () => Promise.reject(new RefusedFile('f.xlsx est abîmé.'));
  await expect(chooseRecipe([first, second], unreadable)).rejects.toThrow(/^f\.xlsx est abîmé\.$/);
});

test('a partner without a recipe is told how to give one', async () => {
  await expect(chooseRecipe([], csv('id\n'))).rejects.toThrow('--recipe');
});
