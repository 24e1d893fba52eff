import { expect, test } from '@jest/globals';
import { placeInSheet, placeOfLine, sayLine, toSheetLine } from './sheet-lines.js';

test('a row of the second of two sheets is told with its sheet and its own number there', () => {
  expect(placeOfLine(toSheetLine(1, 12), ['2023', '2024'])).toEqual({ sheet: '2024', line: 12 });
  expect(sayLine(toSheetLine(0, 12), ['2023', '2024'])).toBe('ligne 12 de la feuille « 2023 »');
  expect(toSheetLine(1, 1)).not.toBe(toSheetLine(0, 1));
});

test('in a file of one table a line is its number, however large', () => {
  expect(placeOfLine(3_000_000)).toEqual({ line: 3_000_000 });
  expect(sayLine(7)).toBe('ligne 7');
});

test('where the sheets are not known, a row is still its number in its own sheet', () => {
  expect([toSheetLine(0, 12), toSheetLine(3, 12), 0, 41].map(placeInSheet)).toEqual([12, 12, 0, 41]);
});
