import { expect, test } from '@jest/globals';
import type { RecipeSource } from '@carrefour/config';
import { becomesSaidWhole, isFeedSaidWhole } from './feed-said-whole';

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

test('what is read is the source of the recipe first: it tells a feed that the inventory does not, and one that it is not', () => {
  const source = (said: object) => said as unknown as RecipeSource;
  const [plain, paged, crawled] = [source({ connector: 'feed' }), source({ connector: 'feed', columns: { titre: 'h1' } }), source({ connector: 'crawl' })];
  const file = { ...feed, connector: 'file' };
  const unplanned = { schedule: 'manual' };
  expect([null, plain, paged, crawled].map((read) => becomesSaidWhole({ ...feed, ...unplanned }, feed, read))).toEqual([true, true, false, false]);
  expect([null, plain, paged].map((read) => becomesSaidWhole({ ...file, ...unplanned }, file, read))).toEqual([false, true, false]);
  // What was so before is left, unless the recipe has just come with its connector.
  expect([becomesSaidWhole(file, file, plain), becomesSaidWhole(feed, feed, null), becomesSaidWhole(file, feed, plain)]).toEqual([false, false, true]);
});
