import { expect, test } from '@jest/globals';
import { dateParameters, emptySearch, facetParameters, formatSearch, parseSearch, sorts, views, type SearchState } from '@carrefour/config';
import fc from 'fast-check';
import { toSearchState, toUiState } from './search-route';

const word = fc.stringMatching(/^[a-zà-ÿ0-9 '-]{1,20}$/).map((text) => text.trim()).filter(Boolean);
const degrees = (max: number) => fc.integer({ min: -max * 1000, max: max * 1000 }).map((value) => value / 1000);
const state: fc.Arbitrary<SearchState> = fc.record({
  q: fc.option(word, { nil: '' }),
  facets: fc.dictionary(fc.constantFrom(...facetParameters), fc.uniqueArray(fc.stringMatching(/^[a-zA-Z0-9-]{1,12}$/), { minLength: 1, maxLength: 3 })),
  ids: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{4,24}$/), { maxLength: 3 }),
  emerging: fc.boolean(),
  dates: fc.dictionary(fc.constantFrom(...dateParameters), fc.integer({ min: 0, max: 20_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))),
  near: fc.option(fc.record({ lat: degrees(89), lng: degrees(179), radius: fc.integer({ min: 1, max: 500 }) })),
  bbox: fc.option(fc.record({ west: degrees(80), south: degrees(40), east: fc.constant(90), north: fc.constant(50) })),
  sort: fc.constantFrom(...sorts),
  page: fc.integer({ min: 1, max: 1000 }),
  perPage: fc.integer({ min: 1, max: 100 }),
  view: fc.constantFrom(...views),
}).map((found): SearchState => (found.sort === 'distance' && found.near === null ? { ...found, sort: 'titre' } : found));

test('any search survives the way from the address to InstantSearch and back', () => {
  fc.assert(
    fc.property(state, (search) => {
      const back = toSearchState(toUiState(parseSearch(formatSearch(search)).state));
      expect(formatSearch(back).toString()).toBe(formatSearch(search).toString());
    }),
  );
});

test('an empty search leaves nothing in the address', () => {
  expect(formatSearch(toSearchState(toUiState(emptySearch))).toString()).toBe('');
});
