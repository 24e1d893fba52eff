import { expect, test } from '@jest/globals';
import { likelySame } from './likely-same';

const titles = ['Le jardin des voisins', 'Jardins de voisins', 'La ressourcerie du canal', 'Jardin'].map((title) => ({ title }));

test('a project under nearly the same title is pointed out, whatever its accents, plurals and little words', () => {
  expect(likelySame('Les Jardins des Voisins', titles).map(({ title }) => title)).toEqual(['Le jardin des voisins', 'Jardins de voisins', 'Jardin']);
  expect(likelySame('Ressourcerie du Canal Saint-Martin', titles).map(({ title }) => title)).toEqual(['La ressourcerie du canal']);
});

test('a title that shares a word in three, or says nothing yet, points out nobody', () => {
  expect(likelySame('Fête des voisins du canal en barque', titles.slice(0, 2))).toEqual([]);
  expect(likelySame('le', titles)).toEqual([]);
});
