import { expect, test } from '@jest/globals';
import { hidesRows } from './hides-rows.js';

test.each([
  ['a quote closed by the next row’s, with the right number of cells in all', '1;"ouvert;a\n2;bon;b\n3;x";c', 3, true],
  ['a quote closed by the next row’s, with too few cells in all', '1;"ouvert;a\n2;bon;b"', 2, true],
  ['a text over two lines', '1;"une ligne\nune autre";c', 3, false],
  ['a text over two lines with punctuation that looks like delimiters', '1;x;"a\nrouge; vert; bleu"', 3, false],
  ['a ragged row whose text has two lines', '1;"une ligne\nune autre"', 2, false],
])('%s', (_what, record, cells, hidden) => expect(hidesRows(record, cells, 3, ';')).toBe(hidden));

test('with two columns any sentence could be a row: nothing is said', () => {
  expect(hidesRows('1;"a\nb;c"', 2, 2, ';')).toBe(false);
});
