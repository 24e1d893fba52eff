import { expect, test } from '@jest/globals';
import { splitBrokenLine } from './split-broken-line.js';

test('quotes inside a text that is not quoted are plain characters', () => {
  expect(splitBrokenLine('L’association "Le Pont";Lyon', ';', 2)).toEqual(['L’association "Le Pont"', 'Lyon']);
});

test('a line that gives no reading with the right number of cells is given up', () => {
  expect(splitBrokenLine('"a;b', ';', 3)).toBeNull();
});

test('the quote that was never closed is no part of the text it opens', () => {
  expect(splitBrokenLine('"Le jardin du fort;Lyon', ';', 2)).toEqual(['Le jardin du fort', 'Lyon']);
});
