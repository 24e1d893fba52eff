import { expect, test } from '@jest/globals';
import { emptySearch } from '@carrefour/config';
import { RESULT_FIELDS } from '../../app/search/engine/engine-result.js';
import { toSearch } from '../../app/search/engine/to-search.js';
import { checkSearches } from './check-searches.js';

const one = { collection: 'projects', q: '*', query_by: 'title' };
const reason = (search: object) => checkSearches({ searches: [search] });

test('what our own pages ask passes', () => {
  const asked = toSearch({ ...emptySearch, q: 'épicerie', facets: { theme: ['ENV'] } }, { facetBy: ['theme'], includeFields: RESULT_FIELDS, highlight: true });
  expect(checkSearches({ searches: [asked] })).toEqual({ searches: [asked] });
});

test.each([
  ['another collection', { ...one, collection: 'projects_1' }],
  ['the engine’s own options', { ...one, 'x-typesense-api-key': 'a' }],
  ['pages too large', { ...one, per_page: 101 }],
  ['pages too far', { ...one, page: 2_000, per_page: 100 }],
  ['negative pages', { ...one, per_page: -1 }],
  ['nested values', { ...one, q: { a: 1 } }],
  ['highlights of what is not searched', { ...one, highlight_fields: 'title,hash' }],
  ['whole highlights of what is not searched', { ...one, highlight_full_fields: 'place_label' }],
  ['endless filters', { ...one, filter_by: Array.from({ length: 50 }, () => 'theme:=a').join(' && ') }],
])('%s are refused, with a reason', (_name, search) => {
  expect(reason(search)).toHaveProperty('reason');
});

test('a body of another shape is refused', () => {
  for (const body of [null, [], {}, { searches: [] }, { searches: 'x' }, { searches: [null] }]) expect(checkSearches(body)).toHaveProperty('reason');
});
