import { expect, test } from '@jest/globals';
import { toPlainRefusal } from './plain-refusal.js';

test('what only makes sense in a terminal is left out of what a person reads on a page', () => {
  expect(toPlainRefusal('3 des 10 fiches ne sont plus dans le fichier. Rien n’a été écrit. Si elles ont bien disparu, relancez avec --yes.'))
    .toBe('3 des 10 fiches ne sont plus dans le fichier. Rien n’a été écrit.');
  expect(toPlainRefusal('liste.xlsx est vide : vérifiez l’export, puis recommencez.')).toBe('liste.xlsx est vide : vérifiez l’export, puis recommencez.');
});

test('a message that holds nothing else becomes a sentence that says what to do', () => {
  expect(toPlainRefusal('Donnez-en une avec --recipe <fichier>.')).toMatch(/écrivez à l’équipe/);
});
