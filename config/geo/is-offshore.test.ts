import { expect, test } from '@jest/globals';
import { isOffshore } from './is-offshore.js';

test('a point in the middle of the Atlantic is no place for a project', () => {
  expect(isOffshore({ lat: 46.226, lng: -3.913 })).toBe(true);
});

test('a town, an island, a harbour and a country beside France are places', () => {
  for (const position of [{ lat: 48.39, lng: -4.49 }, { lat: 48.458, lng: -5.096 }, { lat: 50.85, lng: 4.35 }, { lat: 14.69, lng: -17.44 }]) expect(isOffshore(position)).toBe(false);
});
