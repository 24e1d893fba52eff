import { expect, test } from '@jest/globals';
import { closedByChange, wasReserved } from './told-openness';

const change = (before: unknown, after: unknown, field = 'openness') => ({ field, status: 'published' as const, before, after });

test('what was kept for some when it left is nobody else’s business', () => {
  expect([[change('prive', null)], [change('collectif', null)], [change('public', null)], [change('Four', null, 'title')]].map(wasReserved)).toEqual([true, true, false, false]);
});

test('a sheet that anyone could read and is kept for some from then on has left; one that was born so never was there', () => {
  expect([[change(null, 'prive')], [change('public', 'collectif')], [change('prive', 'collectif')], [change('prive', 'public')], [change(null, 'Four', 'title'), change(null, 'prive')]].map(closedByChange)).toEqual([true, true, false, false, false]);
});
