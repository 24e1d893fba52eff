import { expect, test } from '@jest/globals';
import { formatSearch, parseSearch } from '@carrefour/config';
import { listAddress, pageAddress, toCmsQuery, toListQuery } from './list-query';

test('the address of a list says what it asks, and comes back the same', () => {
  const query = toListQuery(new URLSearchParams('q=jardin&etat=draft&departement=69&audience=jeunes&audience=femmes&sort=qualite&page=3&inconnu=1'));
  expect(toCmsQuery(query).toString()).toBe('q=jardin&audience=jeunes&audience=femmes&departement=69&page=3&state=draft&sort=qualite');
  expect(pageAddress(query, 2)).toBe('/espace/projets?q=jardin&audience=jeunes&audience=femmes&departement=69&page=2&etat=draft&sort=qualite');
  expect(pageAddress(toListQuery(new URLSearchParams()), 1)).toBe('/espace/projets');
  expect(listAddress(toListQuery(new URLSearchParams('sort=recent')), '/en/espace/projets')).toBe('/en/espace/projets');
});

test('what the public search asks, one’s own list asks by the same words', () => {
  const asked = 'q=halle&theme=EMP&theme=EDU&scale=local&scale=non-precise&emerging=1&near=45.76%2C4.84&radius=10';
  expect(toCmsQuery(toListQuery(new URLSearchParams(asked))).toString()).toBe(formatSearch(parseSearch(new URLSearchParams(asked)).state).toString());
});

test.each(['-1', '0', 'x', '99999999'])('page %s is the first', (page) => {
  expect(toListQuery(new URLSearchParams({ page })).search.page).toBe(1);
});
