import { expect, test } from '@jest/globals';
import { toFileName } from './receive-file';

test('what a file was called is shown as words, never followed as a path', () => {
  expect(toFileName(encodeURIComponent('../../etc/mes projets é.xlsx'))).toBe('mes projets é.xlsx');
  expect(toFileName('C%3A%5Cdossier%5Cliste.csv')).toBe('liste.csv');
  expect(toFileName('%E0%A4%A')).toBe('%E0%A4%A');
  expect(toFileName('')).toBe('fichier');
});
