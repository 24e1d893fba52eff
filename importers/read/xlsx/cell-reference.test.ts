import { expect, test } from '@jest/globals';
import { toColumnLetters } from '@carrefour/config/workbook';
import { toCellReference } from './cell-reference.js';

test.each([['A1', 1, 0], ['Z9', 9, 25], ['AA10', 10, 26], ['XFD1048576', 1_048_576, 16_383]])('%s is row %i, column %i', (text, row, column) => {
  expect(toCellReference(text)).toEqual({ row, column });
  expect(toColumnLetters(column) + row).toBe(text);
});

test('anything else is no reference', () => {
  expect([toCellReference('12'), toCellReference('AAAA1'), toCellReference(undefined)]).toEqual([null, null, null]);
});
