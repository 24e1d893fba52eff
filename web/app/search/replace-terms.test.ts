import { expect, test } from '@jest/globals';
import { emptySearch } from '@carrefour/config';
import { replaceTerms } from './replace-terms';

const replaced = { themes: { OLD: ['A', 'B'], DEAD: ['A'] }, audiences: {}, methods: {} };

test('a theme of the past leads to those that replaced it, each once', () => {
  const state = { ...emptySearch, q: 'vélo', facets: { theme: ['OLD', 'DEAD', 'C'], region: ['84'] } };
  expect(replaceTerms(state, replaced)).toEqual({ ...state, facets: { theme: ['A', 'B', 'C'], region: ['84'] } });
});

test('a search of today stays what it is', () => {
  const state = { ...emptySearch, facets: { theme: ['A', 'constructor'] } };
  expect(replaceTerms(state, replaced)).toBe(state);
});
