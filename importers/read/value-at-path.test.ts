import { expect, test } from '@jest/globals';
import { leafPaths, toParts, valuesAt } from './value-at-path.js';

test('a path opens the lists on its way', () => {
  const record = { categories: [{ name: 'A' }, { name: 'B' }], label: { '@value': 'x' } };
  expect(valuesAt(record, toParts('categories[].name'))).toEqual(['A', 'B']);
  expect(valuesAt(record, toParts('label.@value'))).toEqual(['x']);
  expect(valuesAt(record, toParts('absent.name'))).toEqual([]);
});

test('what objects inherit is not a value of the record', () => {
  expect(valuesAt({}, ['toString'])).toEqual([]);
});

test('leaf paths name each thing once', () => {
  expect(leafPaths({ a: [{ b: 1 }, { b: 2 }], c: 'x' })).toEqual(['a.b', 'c']);
});

test('a condition picks the elements of a list, and a name with dots stands between quotes', () => {
  const record = { label: [{ '@language': 'en', '@value': 'Bakery' }, { '@language': 'fr', '@value': 'Fournil' }], 'http://schema.org/name': { '@value': 'Nom' } };
  expect(valuesAt(record, toParts('label[@language=fr].@value'))).toEqual(['Fournil']);
  expect(valuesAt(record, toParts('"http://schema.org/name".@value'))).toEqual(['Nom']);
  expect(leafPaths(record)).toContain('"http://schema.org/name".@value');
});
