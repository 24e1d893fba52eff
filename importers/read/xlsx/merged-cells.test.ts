import { expect, test } from '@jest/globals';
import { spreadMerged, toMergedRange } from './merged-cells.js';

const ranges = (...references: string[]) => references.flatMap((reference) => toMergedRange(reference) ?? []);

test('a reference names rows from 1 and columns from 0', () => {
  expect(toMergedRange('B2:C5')).toEqual({ top: 2, bottom: 5, left: 1, right: 2 });
  expect(toMergedRange('rien')).toBeNull();
});

test('a region merged over three rows is that of each of them', () => {
  const rows = [{ row: 1, cells: ['Région', 'Ville'] }, { row: 2, cells: ['Bretagne', 'Rennes'] }, { row: 3, cells: [null, 'Brest'] }, { row: 4, cells: [null, 'Vannes'] }, { row: 5, cells: [null, 'Lyon'] }];
  expect([...spreadMerged(rows, ranges('A2:A4'), 1)].map(({ cells }) => cells[0])).toEqual(['Région', 'Bretagne', 'Bretagne', 'Bretagne', null]);
});

test('a heading merged over columns names each; a title merged over a row of data stays where it is', () => {
  const rows = [{ row: 1, cells: ['Nom', 'Adresse'] }, { row: 2, cells: ['Section', null, null] }];
  expect([...spreadMerged(rows, ranges('B1:C1', 'A2:C2'), 1)].map(({ cells }) => cells)).toEqual([['Nom', 'Adresse', 'Adresse'], ['Section', null, null]]);
});
