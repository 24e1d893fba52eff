import { expect, test } from '@jest/globals';
import { laureateOf, readLaureate } from './laureate.js';

test('a distinction of a year is named and read back, without a year too', () => {
  for (const one of [{ label: 'Prix (régional) des Passerelles', year: 2022 }, { label: 'Trophée', year: null }]) expect(readLaureate(laureateOf(one))).toEqual(one);
  expect(readLaureate('Trophée')).toBeNull();
});
