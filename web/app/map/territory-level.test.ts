import { expect, test } from '@jest/globals';
import { levelAt, toTerritories } from './territory-level';

const france = { west: -5.6, south: 41, east: 10, north: 51.5 };

test('from afar regions, then departments, then the projects themselves', () => {
  expect([4, 5.5, 6, 7, 7.5, 12].map(levelAt)).toEqual(['region', 'region', 'departement', 'departement', null, null]);
});

test('a bubble stands on its territory, with the count of its facet and the window that shows it', () => {
  const [rhone] = toTerritories('departement', [{ value: '69', count: 12 }, { value: 'non-precise', count: 3 }], france);
  expect(rhone).toMatchObject({ code: 'dep-69', label: 'Rhône', count: 12 });
  expect(rhone?.lat).toBeCloseTo(45.87, 1);
  expect(rhone?.window.west).toBeLessThan(rhone?.lng ?? 0);
});

test('what is out of the window, unknown or empty has none', () => {
  expect(toTerritories('region', [{ value: '04', count: 5 }, { value: 'zz', count: 2 }, { value: '84', count: 0 }], france)).toEqual([]);
});
