import { expect, test } from '@jest/globals';
import { UntitledRecipe } from '../recipes/parse-recipe.js';
import { toPlainRefusal } from './plain-refusal.js';
import { toFailure } from './work-job.js';

test('what only makes sense in a terminal is left out of what a person reads on a page', () => {
  expect(toPlainRefusal('3 des 10 fiches ne sont plus dans le fichier. Rien n’a été écrit. Si elles ont bien disparu, relancez avec --yes.'))
    .toBe('3 des 10 fiches ne sont plus dans le fichier. Rien n’a été écrit.');
  expect(toPlainRefusal('liste.xlsx est vide : vérifiez l’export, puis recommencez.')).toBe('liste.xlsx est vide : vérifiez l’export, puis recommencez.');
});

test('a message that holds nothing else becomes a sentence that says what to do', () => {
  expect(toPlainRefusal('Donnez-en une avec --recipe <fichier>.')).toMatch(/écrivez à l’équipe/);
});

test('the name a machine gives to a failure is left out, and a file without a title says which column to choose, not how recipes are written', () => {
  expect(toPlainRefusal('https://rien.example/ ne répond pas (ENOTFOUND). Vérifiez l’adresse, ou téléchargez le fichier et envoyez-le.'))
    .toBe('https://rien.example/ ne répond pas. Vérifiez l’adresse, ou téléchargez le fichier et envoyez-le.');
  const { message } = toFailure(new UntitledRecipe('liste.csv'), () => undefined);
  expect([message, /title|recette|csv/i.test(message ?? '')]).toEqual([expect.stringContaining('Vérifier les colonnes'), false]);
});

test('what is said of a recipe is said in the words of the page', () => {
  const said = toPlainRefusal('La clé « Nom » n’identifie pas les lignes. Choisissez dans la recette (key.from) une colonne ; si plusieurs lignes décrivent bien un même projet, écrivez « grouping »: true.');
  expect(said).toBe('La clé « Nom » n’identifie pas les lignes. Choisissez une colonne ; si plusieurs lignes décrivent bien un même projet, cochez « Plusieurs lignes peuvent décrire la même fiche ».');
});
