import { expect, test } from '@jest/globals';
import { pageAddress, toCmsQuery, toListQuery, withPlace } from './list-query';

test('the address of a list says what it asks, and comes back the same', () => {
  const query = toListQuery(new URLSearchParams('q=jardin&etat=draft&territoire=dep-69&public=jeunes&page=3&inconnu=1'));
  expect(toCmsQuery(query).toString()).toBe('q=jardin&state=draft&audience=jeunes&territory=dep-69&page=3');
  expect(pageAddress(query, 2)).toBe('/espace/projets?q=jardin&etat=draft&public=jeunes&territoire=dep-69&page=2');
  expect(pageAddress(toListQuery(new URLSearchParams()), 1)).toBe('/espace/projets');
});

test.each(['-1', '0', 'x', '99999999'])('page %s is the first', (page) => {
  expect(toListQuery(new URLSearchParams({ page })).page).toBe(1);
});

test('a place is asked for by its name; one that nobody has finds nothing', () => {
  const asked = (lieu: string) => {
    const { lieu: town, territoire } = withPlace(toListQuery(new URLSearchParams({ lieu })), (name) => ({ Brest: 'com-29019', Finistère: 'dep-29' })[name] ?? null);
    return [town, territoire];
  };
  expect([asked('Brest'), asked('Finistère'), asked('Nulle-Part'), asked('')]).toEqual([['com-29019', ''], ['', 'dep-29'], ['com-00000', ''], ['', '']]);
});
