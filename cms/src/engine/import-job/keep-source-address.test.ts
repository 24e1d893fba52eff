import { expect, test } from '@jest/globals';
import { sourceOf } from './keep-source-address';

test('what came from an address is read there again, by the way its recipe says; a file comes from nowhere', () => {
  const address = 'https://exemple.org/liste.csv';
  expect(sourceOf({ address: null, recipe: {} })).toBeNull();
  expect(sourceOf({ address, recipe: null })).toEqual({ connector: 'url', address });
  expect(sourceOf({ address, recipe: JSON.stringify({ source: { connector: 'feed', address: 'https://exemple.org/flux.xml' } }) })).toEqual({ connector: 'feed', address: 'https://exemple.org/flux.xml' });
});
