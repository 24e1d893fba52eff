import { expect, test } from '@jest/globals';
import { checkKeys } from './check-keys.js';
import type { KeyCensus } from './count-keys.js';

const census = (...counts: number[]): KeyCensus => ({
  rows: counts.reduce((sum, count) => sum + count, 0),
  withoutKey: 0,
  unreadable: new Set<string>(),
  keys: new Map(counts.map((count, index) => [String(index), { count, firstLine: index + 2 }])),
});
const key = { from: 'ID CIS', grouping: false };

test('a column with 19 values for 150 rows is refused as a key, with an explanation', () => {
  const ids = census(132, ...Array.from({ length: 18 }, () => 1));
  expect(() => checkKeys(ids, key)).toThrow(/« ID CIS ».*19 valeur\(s\) pour 150 lignes.*131 fiches/);
});

test('repeated keys are meant when the recipe groups rows, and a few slips do not refuse the file', () => {
  expect(() => checkKeys(census(25, 3), { ...key, grouping: true })).not.toThrow();
  expect(() => checkKeys(census(2, ...Array.from({ length: 50 }, () => 1)), key)).not.toThrow();
});

test('a key that is empty everywhere is refused', () => {
  expect(() => checkKeys({ rows: 3, withoutKey: 3, unreadable: new Set(), keys: new Map() }, key)).toThrow('est vide sur les 3 lignes');
});
