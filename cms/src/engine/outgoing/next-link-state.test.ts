import { expect, test } from '@jest/globals';
import { nextLinkState } from './next-link-state';

const now = new Date('2026-03-01T00:00:00Z');
const earlier = new Date('2026-02-01T00:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);

test('an address that answers is asked again in a month, whatever came before', () => {
  expect(nextLinkState(null, 'alive', now)).toEqual({ failures: 0, deadSince: null, dueAt: days(30) });
  expect(nextLinkState({ failures: 5, deadSince: earlier }, 'alive', now)).toEqual({ failures: 0, deadSince: null, dueAt: days(30) });
});

test('a page that its site says is gone is dead the second time, a day later', () => {
  expect(nextLinkState(null, 'gone', now)).toEqual({ failures: 1, deadSince: null, dueAt: days(1) });
  expect(nextLinkState({ failures: 1, deadSince: null }, 'gone', now)).toEqual({ failures: 2, deadSince: now, dueAt: days(7) });
});

test('a site that does not answer is given three days, and stays dead since the first of them it was called so', () => {
  expect(nextLinkState({ failures: 1, deadSince: null }, 'unclear', now).deadSince).toBeNull();
  expect(nextLinkState({ failures: 2, deadSince: null }, 'unclear', now).deadSince).toEqual(now);
  expect(nextLinkState({ failures: 3, deadSince: earlier }, 'unclear', now).deadSince).toEqual(earlier);
});
