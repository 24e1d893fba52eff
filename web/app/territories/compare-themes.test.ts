import { expect, test } from '@jest/globals';
import { compareThemes } from './compare-themes';

const theme = (code: string, count: number) => ({ code, label: code, count });
const france = { total: 1000, themes: [theme('ENV', 300), theme('EMP', 200), theme('CUL', 100)] };

test('a theme twice as present here as elsewhere is above the average, an absent one below', () => {
  const compared = compareThemes({ total: 20, themes: [theme('ENV', 6), theme('EMP', 8)] }, france);
  expect(compared?.above.map(({ code }) => code)).toEqual(['EMP']);
  expect(compared?.below.map(({ code }) => code)).toEqual(['CUL']);
});

test('under ten projects nothing is compared, and one project more or less is no difference', () => {
  expect(compareThemes({ total: 9, themes: [theme('EMP', 9)] }, france)).toBeNull();
  expect(compareThemes({ total: 10, themes: [theme('ENV', 3), theme('EMP', 2), theme('CUL', 2)] }, france)).toEqual({ above: [], below: [] });
});
