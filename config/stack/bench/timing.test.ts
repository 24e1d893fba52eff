import { expect, test } from '@jest/globals';
import { median, percentile } from './timing.js';

const oneToHundred = Array.from({ length: 100 }, (_, index) => 100 - index);

test('the 95th percentile is the value that 95 of 100 do not exceed', () => {
  expect(percentile(oneToHundred, 0.95)).toBe(95);
  expect(median(oneToHundred)).toBe(50);
});

test('nothing measured is no figure', () => {
  expect(median([])).toBeNaN();
});
