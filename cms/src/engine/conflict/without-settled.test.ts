import { expect, test } from '@jest/globals';
import { withoutSettled } from './without-settled';

const conflict = { field: 'title', last: 'Ancien', now: 'De l’équipe', incoming: 'Nouveau' };

test('the same three values are never asked about again', () => {
  expect(withoutSettled('a', [conflict], [{ key: 'a', ...conflict }])).toEqual({ open: [], settled: 1 });
});

test('one value that differs makes it a new question, and so does another entry', () => {
  const others = [{ key: 'a', ...conflict, incoming: 'Autre' }, { key: 'a', ...conflict, now: 'Autre' }, { key: 'a', ...conflict, last: null }, { key: 'b', ...conflict }];
  expect(withoutSettled('a', [conflict], others)).toEqual({ open: [conflict], settled: 0 });
});

test('values are compared by what they say, not by the order of their properties', () => {
  const place = { field: 'figures', last: null, now: [{ value: '3', label: 'lieux' }], incoming: [] };
  expect(withoutSettled('a', [place], [{ key: 'a', field: 'figures', last: [], now: [{ label: 'lieux', value: '3', year: null }], incoming: null }]).open).toEqual([]);
});
