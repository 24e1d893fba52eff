import { expect, test } from '@jest/globals';
import { stillAsked, titlesOf } from './bulk-sent';

const asked = { ids: ['a', 'b'], everywhere: false, action: 'theme', theme: '', audience: '' };

test('ticks and choices stay after a refusal, and go once it is done', () => {
  expect(stillAsked({ trouble: 'noTerm', result: null, titles: {}, asked }, '')).toEqual(asked);
  expect(stillAsked({ trouble: null, result: { done: 2, sent: 0, skipped: [] }, titles: {}, asked }, '')).toMatchObject({ ids: [], action: '' });
});

test('a sheet left as it was keeps the name that the page has of it, where nothing else names it', () => {
  const result = { done: 0, sent: 0, skipped: [{ id: 'a', reason: 'fermée' }, { id: 'b', reason: 'fermée' }] };
  expect({ ...{ a: 'Atelier', b: 'Bocal' }, ...titlesOf(result, new Map([['a', 'Atelier des roues']])) }).toEqual({ a: 'Atelier des roues', b: 'Bocal' });
});

test('whoever comes for the sheets to confirm finds that chosen', () => {
  expect(stillAsked(undefined, 'stale').action).toBe('confirm');
});
