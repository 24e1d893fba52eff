import { expect, test } from '@jest/globals';
import { foldLetters, holdingWords } from './fold-letters';

test('capitals and accents do not count, accented capitals neither', () => {
  expect(['Épicerie', 'ÉPICERIE', 'epicerie', 'E\u0301picerie'].map(foldLetters)).toEqual(Array(4).fill('epicerie'));
  expect(foldLetters('L’ŒUVRE d’Élodie')).toBe('l’œuvre d’elodie');
});

test('what people type is never a pattern', () => {
  expect(holdingWords('100 % À_part')).toBe('%100 \\% a\\_part%');
});
