import { expect, test } from '@jest/globals';
import { stillAsked } from './bulk-sent';

const asked = { ids: ['a', 'b'], everywhere: false, action: 'theme', theme: '', audience: '' };

test('ticks and choices stay after a refusal, and go once it is done', () => {
  expect(stillAsked({ trouble: 'noTerm', result: null, titles: {}, asked }, '')).toEqual(asked);
  expect(stillAsked({ trouble: null, result: { done: 2, sent: 0, skipped: [] }, titles: {}, asked }, '')).toMatchObject({ ids: [], action: '' });
});

test('whoever comes for the sheets to confirm finds that chosen', () => {
  expect(stillAsked(undefined, 'stale').action).toBe('confirm');
});
