import { expect, test } from '@jest/globals';
import { bestMatches, wordsOf } from './match-label';

const best = (typed: string, labels: string[]) => bestMatches(typed, labels, (label) => label, 3);

test('accents, capitals, ligatures and apostrophes do not matter', () => {
  expect(wordsOf('L’Œuvre d’ÉCOLE')).toEqual(['l', 'oeuvre', 'd', 'ecole']);
  expect(best('economie soc', ['Économie sociale et solidaire', 'Écologie'])).toEqual(['Économie sociale et solidaire']);
});

test('what begins as typed comes before what only holds it', () => {
  expect(best('san', ['Sport et santé', 'Santé', 'Sans-abri et logement'])).toEqual(['Santé', 'Sans-abri et logement', 'Sport et santé']);
});

test('each word typed must be there, in any order', () => {
  expect(best('solidaire economie', ['Économie solidaire', 'Économie circulaire'])).toEqual(['Économie solidaire']);
  expect(best('', ['Santé'])).toEqual([]);
});
