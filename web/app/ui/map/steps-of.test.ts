import { expect, test } from '@jest/globals';
import { stepsOf } from './steps-of';

test('a territory without project has no colour, the fullest has the darkest', () => {
  const { stepOf, thresholds } = stepsOf([1, 2, 3, 5, 8, 13, 21, 34]);
  expect(stepOf(0)).toBe(0);
  expect(stepOf(1)).toBe(1);
  expect(stepOf(34)).toBe(thresholds.length);
});

test('equal counts share one step', () => {
  const { stepOf, thresholds } = stepsOf([4, 4, 4]);
  expect(thresholds).toEqual([1]);
  expect(stepOf(4)).toBe(1);
});

test('nothing counted gives no crash', () => {
  expect(stepsOf([]).stepOf(0)).toBe(0);
});
