import { expect, test } from '@jest/globals';
import { mannWhitney } from './mann-whitney.js';

const series = (from: number, step: number, length = 100) => Array.from({ length }, (_, index) => from + ((index * 37) % length) * step);

test('two series of the same law differ by chance', () => {
  expect(mannWhitney(series(10, 0.1), series(10.02, 0.1))).toBeGreaterThan(0.9);
  expect(mannWhitney(series(5, 0), series(5, 0))).toBeCloseTo(1, 3);
});

test('a shift that is small but steady does not', () => {
  expect(mannWhitney(series(10, 0.1), series(12, 0.1))).toBeLessThan(0.001);
  expect(mannWhitney(series(12, 0.1), series(10, 0.1))).toBeLessThan(0.001);
});

test('the figure is the one of the books', () => {
  // 1…20 against 4…23: U = 144.5 of 400, z = −1.50, p = 0.133.
  expect(mannWhitney(series(1, 1, 20), series(4, 1, 20))).toBeCloseTo(0.133, 2);
});
