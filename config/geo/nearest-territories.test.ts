import { expect, test } from '@jest/globals';
import { communesBeside, epciBeside } from './nearest-territories.js';
import { findTerritory } from './territories.js';

const LYON = '200046977';

test('the groups of communes beside one are groups, its neighbours, and not itself', () => {
  const beside = epciBeside(LYON);
  expect(beside.length).toBeGreaterThan(4);
  expect(beside).not.toContain(LYON);
  for (const siren of beside) expect(findTerritory(`epci-${siren}`)).not.toBeNull();
  // The east of Lyon, across its limit.
  expect(beside.map((siren) => findTerritory(`epci-${siren}`)?.label).join()).toMatch(/Est Lyonnais/i);
});

test('being beside is asked once and answered the same', () => {
  expect(epciBeside(LYON)).toBe(epciBeside(LYON));
  expect(epciBeside('000000000')).toEqual([]);
});

test('the communes beside one are the nearest, over the limits of departments', () => {
  const beside = communesBeside('69123');
  expect(beside).toContain('69266');
  expect(beside).not.toContain('69123');
  expect(communesBeside('99999')).toEqual([]);
});
