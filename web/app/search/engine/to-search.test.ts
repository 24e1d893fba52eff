import { expect, test } from '@jest/globals';
import { emptySearch } from '@carrefour/config';
import { toSearch } from './to-search';

test('typographic apostrophes are asked as the index spells them', () => {
  expect(toSearch({ ...emptySearch, q: 'l’épicerie' }).q).toBe("l'épicerie");
});

test('without words, the fullest sheets come first', () => {
  expect(toSearch(emptySearch)).toMatchObject({ q: '*', sort_by: 'rank:desc,updated_at:desc' });
});

test('by distance without a place, the order is the usual one', () => {
  expect(toSearch({ ...emptySearch, sort: 'distance' }).sort_by).toBe('rank:desc,updated_at:desc');
});
