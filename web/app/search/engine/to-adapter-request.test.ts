import { expect, test } from '@jest/globals';
import { emptySearch } from '@carrefour/config';
import { formatExtra } from '../search-route';
import { toAdapterRequest } from './to-adapter-request';

const asked = (extra: Partial<typeof emptySearch>, params: object = {}) => ({ indexName: 'projects', params: { filters: formatExtra({ ...emptySearch, ...extra }), ...params } });

test('a place becomes a circle of the engine, nearest first when asked so', () => {
  const { indexName, params } = toAdapterRequest(asked({ near: { lat: 45.76, lng: 4.84, radius: 30 }, sort: 'distance' }));
  expect(indexName).toBe('projects/sort/location(45.76,4.84):asc');
  expect(params.filters).toBe('location:(45.76,4.84,30 km)');
});

test('a box on the meridian is a box like any other', () => {
  expect(toAdapterRequest(asked({ bbox: { west: 0, south: 44, east: 0.25, north: 46 } })).params.filters).toBe('location:(44, 0, 44, 0.25, 46, 0.25, 46, 0)');
});

test('words are asked as the index spells them, and the chosen facets are left to the adapter', () => {
  const facetFilters = [['theme:EDU', 'theme:EMP']];
  const { indexName, params } = toAdapterRequest(asked({ perPage: 50 }, { query: ' l’épicerie ', facets: ['theme', 'inconnu'], facetFilters }));
  expect(params).toMatchObject({ query: "l'épicerie", hitsPerPage: 50, facets: ['theme'], facetFilters, filters: '' });
  expect(indexName).toBe('projects/sort/_text_match:desc,rank:desc');
});

test('the counts of a facet are asked without results, in the order that costs least', () => {
  const { indexName, params } = toAdapterRequest(asked({ sort: 'titre', perPage: 50 }, { hitsPerPage: 0, facets: 'theme' }));
  expect(params).toMatchObject({ hitsPerPage: 0, facets: ['theme'] });
  expect(indexName).toBe('projects/sort/rank:desc,updated_at:desc');
});
