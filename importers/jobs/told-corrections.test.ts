import { expect, test } from '@jest/globals';
import { toldCorrections } from './told-corrections.js';

const correction = (field: string, before: string) => ({ line: 2, column: 'CP', field, before, after: '', message: 'Code postal inconnu, laissé de côté.' });

test('a value that is left aside is told on its line, with why; what reaches a person is not', () => {
  const told = toldCorrections([correction('places', '99123'), correction('description', 'Écrire à jeanne@lieu.example'), correction('contact.email', 'jeanne@lieu.example')]);
  expect(told[0]).toEqual({ column: 'CP', field: 'places', before: '99123', after: '', message: 'Code postal inconnu, laissé de côté.' });
  const said = ['Ce n’est ni un code ni un libellé du Carrefour, laissé de côté : corrigez « values » dans la recette.', 'Expression trop longue à essayer sur ce texte, laissée de côté : simplifiez-la dans la recette.', 'La fiche reste privée (« values » dans la recette, ou « npm run import -- values »).'];
  expect(toldCorrections(said.map((message) => ({ ...correction('themes', 'x'), message }))).map(({ message }) => message))
    .toEqual(['Ce n’est ni un code ni un libellé du Carrefour, laissé de côté.', 'Expression trop longue à essayer sur ce texte, laissée de côté.', 'La fiche reste privée.']);
  expect([told.length, JSON.stringify(told).includes('jeanne@')]).toEqual([2, false]);
});
