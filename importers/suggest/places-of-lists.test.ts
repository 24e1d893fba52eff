import { expect, test } from '@jest/globals';
import { placesOfLists } from './places-of-lists.js';

test('what stands in a list makes a place of each of its elements, in its own words', () => {
  const parts = { commune: { from: 'sites.adresse.ville' }, coordinates: { from: 'sites.geo.coordinates' }, region: { from: 'region' } };
  expect(placesOfLists(parts, ['sites', 'prix'])).toEqual([{ each: 'sites', commune: { from: 'adresse.ville' }, coordinates: { from: 'geo.coordinates' } }]);
});

test('an address of its own beside the list is a place more; a file without such lists keeps its one place', () => {
  const parts = { commune: { from: ['siege.ville', 'sites.ville'] } };
  expect(placesOfLists(parts, ['sites'])).toEqual([{ each: 'sites', commune: { from: 'ville' } }, { commune: { from: 'siege.ville' } }]);
  expect(placesOfLists(parts, [])).toEqual([parts]);
  expect(placesOfLists({}, ['sites'])).toEqual([]);
});
