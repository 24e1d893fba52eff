import { expect, test } from '@jest/globals';
import { isSettling } from './is-settling';

const moves = (before: string, after: string) => isSettling({ field: 'state', before, after });

test('a request is settled when it stops waiting, whatever is decided; taking it up or passing it on settles nothing', () => {
  expect([moves('new', 'accepted'), moves('submitted', 'refused'), moves('awaiting-approval', 'queued'), moves('open', 'settled'), moves('reminded', 'answered')]).toEqual(Array(5).fill(true));
  expect([moves('new', 'in-review'), moves('new', 'sent'), moves('draft', 'submitted'), moves('accepted', 'published'), isSettling({ field: 'decision', before: null, after: 'keep' })]).toEqual(Array(5).fill(false));
});
