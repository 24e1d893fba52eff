import { expect, test } from '@jest/globals';
import { inOrder } from './in-order';

test('what comes from another language takes its place among the others, what has no date last', () => {
  const records = [{ id: 'a', date: '2026-03-01' }, { id: 'b', date: '2026-01-01' }, { id: 'c', date: null }, { id: 'd', date: '2026-02-01' }];
  expect(inOrder(records, ['date:asc']).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
  expect(inOrder(records, []).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});
