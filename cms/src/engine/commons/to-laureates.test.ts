import { expect, test } from '@jest/globals';
import { toLaureates } from './to-laureates';

test('a programme’s years are in order, the undated last; the one that honoured most projects first, each counted once', () => {
  expect(toLaureates([
    { label: 'Coup de cœur', year: 2020, count: 2 },
    { label: 'Coup de cœur', year: 2021, count: 2 },
    { label: 'La France s’engage', year: null, count: 1 },
    { label: 'La France s’engage', year: 2019, count: 12 },
    { label: 'La France s’engage', year: 2015, count: 20 },
  ], new Map([['Coup de cœur', 2], ['La France s’engage', 33]]))).toEqual([
    { label: 'La France s’engage', projects: 33, years: [{ year: 2015, count: 20 }, { year: 2019, count: 12 }, { year: null, count: 1 }] },
    { label: 'Coup de cœur', projects: 2, years: [{ year: 2020, count: 2 }, { year: 2021, count: 2 }] },
  ]);
});
