import { locate } from '@carrefour/config/geo';
import { expect, test } from '@jest/globals';
import { locatePlaces } from './locate-places.js';

const place = (draft: object, line = 2) => ({ line, draft });

test('coordinates win over an address block that contradicts them, and the line is told', () => {
  const { places, corrections } = locatePlaces([place({ lat: '45.764', lng: '4.8357', postcode: '75011' })], locate, 'essai');
  expect(places).toMatchObject([{ position: { lat: 45.764, lng: 4.8357 }, department: '69', precision: 'address', origin: 'essai' }]);
  expect(corrections).toMatchObject([{ line: 2, field: 'places', message: expect.stringContaining('75011') }]);
});

test('a commune and its postcode give a position at the commune, said as such', () => {
  const { places } = locatePlaces([place({ commune: 'Villeurbanne', postcode: '69100' })], locate, 'essai');
  expect(places).toMatchObject([{ commune: { code: '69266' }, precision: 'commune' }]);
});

test('a place abroad stays abroad', () => {
  const { places } = locatePlaces([place({ lat: '14.69', lng: '-17.44' })], locate, 'essai');
  expect(places).toMatchObject([{ commune: null, department: null, position: { lat: 14.69, lng: -17.44 } }]);
});

test('one spot told twice is one place', () => {
  const { places } = locatePlaces([place({ lat: '47.21', lng: '-1.55' }, 2), place({ lat: '47.2101', lng: '-1.5501' }, 3)], locate, 'essai');
  expect(places).toHaveLength(1);
});

test('the carrier’s wish is kept: said, it is never widened; unsaid, it is exact', () => {
  const { places } = locatePlaces([place({ commune: 'Lyon', visibility: 'department' }), place({ commune: 'Nantes', visibility: 'secret' }), place({ commune: 'Brest' })], locate, 'essai');
  expect(places.map(({ visibility }) => visibility)).toEqual(['department', 'hidden', 'exact']);
});

test('a country is kept by its code, however it is written; one nobody knows stays as written', () => {
  const { places } = locatePlaces([place({ commune: 'Lyon', country: 'France' }), place({ commune: 'Nantes', country: 'FR' }), place({ address: 'Bruxelles', country: 'Belgique' })], locate, 'essai');
  expect(places.map(({ country }) => country)).toEqual(['FR', 'FR', 'BE']);
});

test('what contradicts itself is told under its column, in the words of the file', () => {
  const { corrections } = locatePlaces([place({ lat: '4.8357', lng: '45.764', address: '3 rue Neuve', columns: { coordinates: 'GPS', address: 'Où' } })], locate, 'essai');
  expect(corrections).toMatchObject([{ column: 'GPS', before: '4.8357 ; 45.764 ; 3 rue Neuve' }]);
});
