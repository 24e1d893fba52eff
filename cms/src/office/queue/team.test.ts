import { expect, test } from '@jest/globals';
import { nameApart } from './team';

test('two people of one name are told apart, the same way each time', () => {
  const people = [{ id: 9, name: 'Camille Martin' }, { id: 3, name: 'Camille Martin' }, { id: 5, name: 'Léo' }];
  expect(nameApart(people)).toEqual([{ id: 3, name: 'Camille Martin' }, { id: 5, name: 'Léo' }, { id: 9, name: 'Camille Martin (2)' }]);
});
