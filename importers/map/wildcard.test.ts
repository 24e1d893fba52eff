import { expect, test } from '@jest/globals';
import { isLike } from './wildcard.js';

test.each([
  ['Photo *', ['Photo 1', 'photo_12', 'Photo'], ['Autre photo', 'Ville']],
  ['* postal', ['Code postal', 'codepostal', 'Postal'], ['Code postal (siège)']],
  ['Nom * projet', ['Nom du projet', 'NOM DE MON PROJET'], ['Nom', 'Projet, nom du']],
  ['a*b*c', ['a b c', 'abc', 'a x b b c c'], ['a c b', 'ab', 'x a b c']],
  ['*', ['n’importe quoi', ''], []],
])('« %s » stands for what is alike', (column, alike, unlike) => {
  expect([alike.filter(isLike(column)), unlike.filter(isLike(column))]).toEqual([alike, []]);
});

test('a recipe full of stars and a heading without end are told apart at once', () => {
  const begun = performance.now();
  expect(isLike(`${'a*'.repeat(40)}b`)('a'.repeat(20_000))).toBe(false);
  expect(isLike(`${'a*'.repeat(40)}b`)(`${'a'.repeat(20_000)}b`)).toBe(true);
  expect(performance.now() - begun).toBeLessThan(2_000);
});
