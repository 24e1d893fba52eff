import { expect, test } from '@jest/globals';
import { isOffshore } from './is-offshore.js';

test('a point in the middle of the Atlantic is no place for a project', () => {
  expect(isOffshore({ lat: 46.226, lng: -3.913 })).toBe(true);
  // South of Saint-Pierre, beside a country without an outline.
  expect(isOffshore({ lat: 46.3, lng: -56.6 })).toBe(true);
});

test.each([
  ['Vaduz', 47.141, 9.521], ['Innsbruck', 47.269, 11.404], ['St. John’s', 47.561, -52.713], ['Port-Louis', -20.161, 57.499],
  ['Basseterre, in Saint Kitts', 17.296, -62.722], ['Kingstown', 13.157, -61.225], ['Bridgetown', 13.098, -59.617],
])('%s is abroad, not at sea', (_, lat, lng) => expect(isOffshore({ lat, lng })).toBe(false));

test('a town, an island, a harbour and a country beside France are places', () => {
  for (const position of [{ lat: 48.39, lng: -4.49 }, { lat: 48.458, lng: -5.096 }, { lat: 50.85, lng: 4.35 }, { lat: 14.69, lng: -17.44 }]) expect(isOffshore(position)).toBe(false);
});
