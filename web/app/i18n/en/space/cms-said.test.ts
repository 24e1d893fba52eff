import { expect, test } from '@jest/globals';
import { cmsSaid } from './cms-said';

test('why something was refused is read in English, the name of the sheet as it is', () => {
  expect(cmsSaid('Faites d’abord un essai : il montre ce que l’import changerait.')).toBe('Make a trial first: it shows what the import would change.');
  expect(cmsSaid('Une image a un texte de remplacement, un crédit et une licence.')).toBe('A picture has an alternative text, a credit and a licence.');
  expect(cmsSaid('« Le fournil » n’a rien à publier.')).toBe('“Le fournil” has nothing to publish.');
});

test('a refusal that nobody has put into English is shown as it was said', () => {
  expect(cmsSaid('Une phrase nouvelle.')).toBe('Une phrase nouvelle.');
});
