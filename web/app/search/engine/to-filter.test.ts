import { expect, test } from '@jest/globals';
import { emptySearch } from '@carrefour/config';
import { toFilter } from './to-filter';

test('values of one facet widen, facets narrow each other', () => {
  expect(toFilter({ ...emptySearch, facets: { theme: ['ENV', 'SOL'], 'commune-size': ['moins-500'] } })).toBe('theme:=[`ENV`,`SOL`] && commune_size:=[`moins-500`]');
});

test('a value with operators of the engine stays a value', () => {
  expect(toFilter({ ...emptySearch, facets: { distinction: ['A && B || (C)`'] } })).toBe('distinction:=[`A && B || (C)`]');
});

test('a box with a side at exactly 0 is a box like any other', () => {
  const filter = toFilter({ ...emptySearch, bbox: { west: 0, south: 44, east: 2, north: 46 } });
  expect(filter).toBe('location:(44, 0, 44, 2, 46, 2, 46, 0)');
});

test('the whole world is cut into polygons smaller than a hemisphere', () => {
  const filter = toFilter({ ...emptySearch, bbox: { west: -180, south: -90, east: 180, north: 90 } });
  expect(filter.split(' || ')).toHaveLength(6);
  expect(filter).not.toMatch(/[(,] ?-?90, -?180/);
});

test('a place is a circle in kilometres', () => {
  expect(toFilter({ ...emptySearch, near: { lat: 45.76, lng: 4.84, radius: 30 } })).toBe('location:(45.76,4.84,30 km)');
});
