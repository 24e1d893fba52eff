import { emptySearch } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { isPlainSearch } from './is-plain-search';

test('words alone are a plain search, however they are sorted or shown', () => {
  expect(isPlainSearch({ ...emptySearch, q: 'épicerie' })).toBe(true);
  expect(isPlainSearch({ ...emptySearch, q: 'épicerie', view: 'carte', page: 2 })).toBe(true);
});

test('a filter, or no words, is not', () => {
  expect(isPlainSearch({ ...emptySearch, q: 'épicerie', facets: { theme: ['ALI'] } })).toBe(false);
  expect(isPlainSearch(emptySearch)).toBe(false);
});
