import { expect, test } from '@jest/globals';
import { emptySearch } from '@carrefour/config';
import { toFilter } from './to-filter';

test('values of one facet widen, facets narrow each other', () => {
  expect(toFilter({ ...emptySearch, facets: { theme: ['ENV', 'SOL'], 'commune-size': ['moins-500'] } })).toBe('theme:=[`ENV`,`SOL`] && commune_size:=[`moins-500`]');
});

test('a value with operators of the engine stays a value', () => {
  expect(toFilter({ ...emptySearch, facets: { distinction: ['A && B || (C)`'] } })).toBe('distinction:=[`A && B || (C)`]');
});

test('projects are named by their identifiers or their addresses, mixed as one likes', () => {
  expect(toFilter({ ...emptySearch, ids: ['abc123', 'jardin-du-port'] })).toBe('(id:[`abc123`] || slug:=[`abc123`,`jardin-du-port`])');
  expect(toFilter({ ...emptySearch, ids: ['jardin-du-port'], facets: { theme: ['ENV'] } })).toBe('theme:=[`ENV`] && slug:=[`jardin-du-port`]');
});

test('a box with a side at exactly 0 is a box like any other', () => {
  const filter = toFilter({ ...emptySearch, bbox: { west: 0, south: 44, east: 0.5, north: 46 } });
  expect(filter).toBe('location:(44, 0, 44, 0.25, 44, 0.5, 46, 0.5, 46, 0.25, 46, 0)');
});

test('a box wider than half the world is cut into polygons smaller than a hemisphere', () => {
  const filter = toFilter({ ...emptySearch, bbox: { west: -90, south: -90, east: 90, north: 60 } });
  expect(filter.split(' || ')).toHaveLength(3);
  expect(filter.length).toBeLessThan(6_000);
});

test('the whole world is every project that has a position', () => {
  expect(toFilter({ ...emptySearch, bbox: { west: -180, south: -90, east: 180, north: 90 } })).toBe('located:=true');
});

test('a place is a circle in kilometres', () => {
  expect(toFilter({ ...emptySearch, near: { lat: 45.76, lng: 4.84, radius: 30 } })).toBe('location:(45.76,4.84,30 km)');
});
