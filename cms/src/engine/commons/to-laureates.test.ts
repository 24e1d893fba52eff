import { expect, test } from '@jest/globals';
import { toLaureates } from './to-laureates';

test('a programme’s years are in order, the undated last; the most given programme first', () => {
  expect(toLaureates([
    { label: 'Coup de cœur', year: 2020, count: 2 },
    { label: 'La France s’engage', year: null, count: 1 },
    { label: 'La France s’engage', year: 2019, count: 12 },
    { label: 'La France s’engage', year: 2015, count: 20 },
  ])).toEqual([
    { label: 'La France s’engage', years: [{ year: 2015, count: 20 }, { year: 2019, count: 12 }, { year: null, count: 1 }] },
    { label: 'Coup de cœur', years: [{ year: 2020, count: 2 }] },
  ]);
});
