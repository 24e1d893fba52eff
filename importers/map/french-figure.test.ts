import { expect, test } from '@jest/globals';
import { toFrenchFigure } from './french-figure.js';

const plain = (text: string) => toFrenchFigure(text).replace(/[\u00a0\u202f]/g, ' ');

test.each([['12500.5', '12 500,5'], ['1800', '1 800'], ['83250.5 €', '83 250,5 €'], ['12,500.50', '12 500,5'], ['12.5 %', '12,5 %'], ['-3', '-3'], ['0.1234567', '0,1235'], ['42', '42']])('%s, as a program writes it, reads %s', (written, shown) => {
  expect(plain(written)).toBe(shown);
});

test.each(['1 200', '32 000 €', 'environ 30', '007', '1,200', '214 tonnes', '3/4'])('%s, as somebody wrote it, stays', (written) => {
  expect(toFrenchFigure(written)).toBe(written);
});
