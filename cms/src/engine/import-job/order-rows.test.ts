import { expect, test } from '@jest/globals';
import { orderRows } from './read-rows';

const index = { offsets: [0, 1, 2, 3, 4], filters: { created: [0, 3], updated: [1], conflict: [1], rejected: [2] } };

test('without a filter each line comes once, those that call for a person first', () => {
  expect(orderRows(index, null)).toEqual([1, 2, 0, 3]);
});

test('a filter finds its own lines, in the order of the file', () => {
  expect(orderRows(index, 'created')).toEqual([0, 3]);
  expect(orderRows(index, 'gone')).toEqual([]);
});
