import { expect, test } from '@jest/globals';
import { pageAddress, toCmsQuery, toListQuery } from './list-query';

test('the address of a list says what it asks, and comes back the same', () => {
  const query = toListQuery(new URLSearchParams('q=jardin&etat=draft&territoire=dep-69&public=jeunes&page=3&inconnu=1'));
  expect(toCmsQuery(query).toString()).toBe('q=jardin&state=draft&audience=jeunes&territory=dep-69&page=3');
  expect(pageAddress(query, 2)).toBe('/espace/projets?q=jardin&etat=draft&public=jeunes&territoire=dep-69&page=2');
  expect(pageAddress(toListQuery(new URLSearchParams()), 1)).toBe('/espace/projets');
});

test.each(['-1', '0', 'x', '99999999'])('page %s is the first', (page) => {
  expect(toListQuery(new URLSearchParams({ page })).page).toBe(1);
});
