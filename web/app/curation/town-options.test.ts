import { expect, test } from '@jest/globals';
import { positionOf, townOptions, writtenTown } from './town-options';

const places = [
  { label: 'Saint-Denis', detail: 'La Réunion (974)', territory: 'com-97411', position: { lat: -20.9, lng: 55.4 } },
  { label: 'Saint-Denis', detail: 'Seine-Saint-Denis (93)', territory: 'com-93066', position: { lat: 48.9, lng: 2.35 } },
  { label: 'Saint-Denis-en-Val', detail: 'Loiret (45)', territory: 'com-45274', position: null },
  { label: 'Seine-Saint-Denis', detail: 'Département (93)', territory: 'dep-93', position: null },
];

test('towns of one name are proposed with their department, others by their name', () => {
  expect(townOptions(places).map(({ value }) => value)).toEqual(['Saint-Denis (974)', 'Saint-Denis (93)', 'Saint-Denis-en-Val']);
});

test('the map opens on the town that is written', () => {
  const { name, department } = writtenTown('Saint-Denis (93)');
  expect([name, department]).toEqual(['Saint-Denis', '93']);
  expect(positionOf(places, department)).toEqual({ lat: 48.9, lng: 2.35 });
  expect(writtenTown('Brest ')).toEqual({ name: 'Brest', department: null });
  expect(positionOf([], null)).toBeNull();
});
