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
  expect(checkNew({ name: 'Lauréats' }, false, { version: 1 }, true)).toBeNull();
});
