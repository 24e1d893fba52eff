import { expect, test } from '@jest/globals';
import { formSearch } from './form-search.js';

test('a need is joined as a search, from its whole address or what follows the question mark', () => {
  expect(formSearch.parse('https://carrefour.example/recherche?theme=ENV&q=jardin#liste')).toBe('q=jardin&theme=ENV');
  expect(formSearch.parse('q=jardin')).toBe('q=jardin');
  expect(formSearch.parse('')).toBeNull();
  expect(formSearch.parse(undefined)).toBeNull();
});

test('whatever is no search is left out', () => {
  expect(formSearch.parse('javascript:alert(1)')).toBeNull();
  expect(formSearch.parse('/recherche?inconnu=1')).toBeNull();
});
