import { expect, test } from '@jest/globals';
import { aPlace } from '../testing/a-place.js';
import { toPublicPlace } from './to-public-place.js';

const shelter = aPlace({
  label: 'Le refuge', address: '3 rue Cachée', postcode: '69003', commune: { code: '69383', name: 'Lyon 3e' }, department: '69',
  position: { lat: 45.7512, lng: 4.8661 }, precision: 'address',
});
const territory = {
  epci: '200046977', communeSize: '50000-plus',
  communeCentre: { lat: 45.76, lng: 4.85 }, departmentCentre: { lat: 45.87, lng: 4.64 },
};

test('a shelter shown at its commune gives neither address, name of the place nor exact position', () => {
  const shown = toPublicPlace({ ...shelter, visibility: 'commune' }, territory);
  expect(shown).toMatchObject({ label: null, address: null, position: territory.communeCentre, precision: 'commune' });
});

test('a place shown at its department names no commune and no postcode', () => {
  const shown = toPublicPlace({ ...shelter, visibility: 'department' }, territory);
  expect(shown).toMatchObject({ commune: null, postcode: null, epci: null, position: territory.departmentCentre });
});

test('a hidden place is not shown at all', () => {
  expect(toPublicPlace({ ...shelter, visibility: 'hidden' }, territory)).toBeNull();
});

test('what is private about a place never leaves with it', () => {
  const shown = toPublicPlace({ ...shelter, origin: 'secret' }, territory);
  expect(JSON.stringify(shown)).not.toContain('secret');
});
