import { expect, test } from '@jest/globals';
import { laureatesOf } from './laureates-of';

test('a project honoured twice by a programme counts once in it, and in each of its years', () => {
  const distinctions = new Map([['non-precise', 40], ['Prix du port', 1], ['La France s’engage', 2]]);
  const laureates = new Map([['non-precise', 40], ['La France s’engage (2022)', 2], ['La France s’engage (?)', 1], ['La France s’engage (2014)', 1], ['Prix du port (2020)', 1]]);
  expect(laureatesOf(distinctions, laureates)).toEqual([
    { label: 'La France s’engage', projects: 2, years: [{ year: 2014, count: 1 }, { year: 2022, count: 2 }, { year: null, count: 1 }] },
    { label: 'Prix du port', projects: 1, years: [{ year: 2020, count: 1 }] },
  ]);
});
