import { expect, test } from '@jest/globals';
import { checkNew } from './check-new';

test('a file or an address is needed, and a name for a new inventory', () => {
  expect(checkNew({ name: 'Lauréats' }, true, null)).toBeNull();
  expect(checkNew({ inventory: 'laureats' }, true, null)).toBeNull();
  expect(checkNew({ name: ' a ' }, true, null)).toBe('name');
  expect(checkNew({ name: 'Lauréats' }, false, null)).toBe('nothing');
  expect(checkNew({ name: 'Lauréats', address: 'www.lieu.fr' }, false, null)).toBe('address');
  expect(checkNew({ name: 'Lauréats', address: ' https://lieu.example/liste.csv ' }, false, null)).toBeNull();
});

test('a recipe is a JSON object', () => {
  expect(checkNew({ name: 'Lauréats' }, true, undefined)).toBe('recipe');
  expect(checkNew({ name: 'Lauréats' }, true, [])).toBe('recipe');
  expect(checkNew({ name: 'Lauréats' }, true, { version: 1 })).toBeNull();
  expect(checkNew({ name: 'Lauréats' }, false, { version: 1 }, { fetched: 'https://lieu.example/flux' })).toBeNull();
});

test('an address of one’s own machine, or a file with nothing in it, is told as such', () => {
  for (const address of ['http://127.0.0.1:1337/admin', 'http://localhost:3000/liste.csv', 'http://[::1]/x']) expect(checkNew({ name: 'Lauréats', address }, false, null)).toBe('private');
  expect(checkNew({ name: 'Lauréats' }, false, null, { isEmpty: true })).toBe('empty');
});
