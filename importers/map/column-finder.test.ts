import { expect, test } from '@jest/globals';
import { toColumnFinder } from './column-finder.js';

test('headings are found blind to case, accents and spaces, exact spelling first', () => {
  const finder = toColumnFinder('csv', ['Tag  CIS -  Thématiques 1 CODE ', 'T', 'T_']);
  expect(finder.headingsOf('tag cis - thematiques 1 code')).toEqual(['Tag  CIS -  Thématiques 1 CODE ']);
  expect(finder.headingsOf('T_')).toEqual(['T_']);
  expect(finder.headingsOf('Absent')).toEqual([]);
});

test('a star stands for anything', () => {
  const finder = toColumnFinder('csv', ['Département_code', 'Département', 'Région']);
  expect(finder.headingsOf('Département*')).toEqual(['Département_code', 'Département']);
});

test('a JSON path reads lists and stands for everything below it', () => {
  const finder = toColumnFinder('json', ['tags.name', 'tags.id', 'title']);
  expect(finder.headingsOf('tags')).toEqual(['tags.name', 'tags.id']);
  expect(finder.textsAt({ tags: [{ name: 'A' }, { name: ' B ' }] }, 'tags[].name')).toEqual(['A', 'B']);
});
