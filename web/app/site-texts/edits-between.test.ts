import { expect, test } from '@jest/globals';
import { editsBetween, forgiven } from './edits-between';

test('a letter forgotten, added, changed or swapped is one slip each', () => {
  expect(editsBetween('gouvernace', 'gouvernance', 2)).toBe(1);
  expect(editsBetween('chartte', 'charte', 2)).toBe(1);
  expect(editsBetween('chorte', 'charte', 2)).toBe(1);
  expect(editsBetween('chrate', 'charte', 2)).toBe(1);
  expect(editsBetween('metode', 'methode', 1)).toBe(1);
  expect(editsBetween('charte', 'charte', 2)).toBe(0);
});

test('beyond what is forgiven nobody counts on', () => {
  expect(editsBetween('presse', 'partenaire', 2)).toBe(3);
  expect(editsBetween('abcdefg', 'tuvwxyz', 2)).toBe(3);
});

test('short words are meant as they are written', () => {
  expect(['ess', 'zone', 'charte', 'methode'].map(forgiven)).toEqual([0, 1, 1, 2]);
});
