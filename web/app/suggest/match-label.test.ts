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

test('an article counts for nothing, and a whole word before one that only begins so', () => {
  const partners = ['Fondation A', 'Fondation de B', 'Fonds C', 'Fondation D', 'La Fonda'];
  expect(best('fonda', partners)[0]).toBe('La Fonda');
  expect(best('la fonda', partners)[0]).toBe('La Fonda');
  expect(best('la', ['La Fonda', 'Laboratoire'])).toEqual(['La Fonda', 'Laboratoire']);
});

test('each word typed must be there, in any order', () => {
  expect(best('solidaire economie', ['Économie solidaire', 'Économie circulaire'])).toEqual(['Économie solidaire']);
  expect(best('', ['Santé'])).toEqual([]);
});
