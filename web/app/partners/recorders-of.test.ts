import { expect, test } from '@jest/globals';
import { recordersOf } from './recorders-of';

const partners = [{ slug: 'aulne', name: 'Aulne' }, { slug: 'ronce', name: 'Ronce' }, { slug: 'if', name: 'If' }];

test('who recorded the projects of a search is named, who knows most first; nobody else is', () => {
  const counts = new Map([['aulne', 2], ['ronce', 5], ['non-precise', 9]]);
  expect(recordersOf(counts, partners)).toEqual([{ slug: 'ronce', name: 'Ronce', count: 5 }, { slug: 'aulne', name: 'Aulne', count: 2 }]);
  expect(recordersOf(undefined, partners)).toEqual([]);
});
