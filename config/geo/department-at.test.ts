import { expect, test } from '@jest/globals';
import { communeNear } from './commune-near.js';
import { departmentAt } from './department-at.js';
import { readCommunes } from './read-communes.js';

test.each([
  ['Lyon', 45.764, 4.8357, '69'],
  ['Neuilly-sur-Seine, not Paris', 48.885, 2.27, '92'],
  ['Dinard, not Côtes-d’Armor', 48.633, -2.06, '35'],
  ['a field of Lozère', 44.55, 3.45, '48'],
  ['Corse-du-Sud', 41.92, 8.74, '2A'],
  ['île d’Yeu', 46.71, -2.35, '85'],
  ['Saint-Martin', 18.07, -63.08, '978'],
])('%s', (_name, lat, lng, department) => {
  expect(departmentAt({ lat, lng })).toBe(department);
});

test.each([
  ['Kehl', 48.573, 7.815],
  ['Genève', 46.204, 6.143],
  ['Monaco', 43.7384, 7.4246],
  ['Jersey', 49.19, -2.11],
  ['Philipsburg', 18.02, -63.04],
  ['Llívia', 42.464, 1.98],
  ['Douvres', 51.127, 1.313],
  ['Ouagadougou', 12.37, -1.52],
])('%s is abroad', (_name, lat, lng) => {
  expect(departmentAt({ lat, lng })).toBeNull();
  expect(communeNear({ lat, lng })).toBeNull();
});

test('one in five communes with a point of their own: each lies in its own department', () => {
  const known = readCommunes().filter(
    ({ positionLevel, department }) => positionLevel === 'commune' && department < '984',
  );
  const inhabited = known.filter((_commune, index) => index % 5 === 0);
  const astray = inhabited.filter(({ position, department }) => departmentAt(position) !== department);
  expect(inhabited.length).toBeGreaterThan(2_900);
  expect(astray.map(({ name }) => name)).toEqual([]);
});

test('the commune near a point of town is the city, not the suburb whose centre is closer', () => {
  expect(communeNear({ lat: 47.2065, lng: -1.564 })?.commune.name).toBe('Nantes');
  expect(communeNear({ lat: 45.795, lng: 4.842 })?.commune.code).toBe('69034');
  expect(communeNear({ lat: 43.296, lng: 5.376 })?.commune.code).toBe('13055');
});
