import { expect, test } from '@jest/globals';
import { isFeedSaidWhole } from './feed-said-whole';

const feed = { connector: 'feed', coverage: 'full', schedule: 'weekly', wholeFeed: false };

test('a feed read by itself for a whole inventory asks which it is', () => {
  expect(isFeedSaidWhole(feed)).toBe(true);
  expect(isFeedSaidWhole({ ...feed, coverage: null, wholeFeed: null })).toBe(true);
});

test.each([
  ['that only adds', { coverage: 'additions' }], ['that somebody said to bear everything', { wholeFeed: true }], ['that nobody planned', { schedule: 'manual' }],
  ['that never was planned', { schedule: null }], ['that is a file in truth', { connector: 'url' }],
])('a feed %s asks nothing', (_case, changes) => {
  expect(isFeedSaidWhole({ ...feed, ...changes })).toBe(false);
});
