import { expect, test } from '@jest/globals';
import type { InventoryFile, Recipe } from '@carrefour/config';
import { refuseWholeFeed } from './refuse-whole-feed.js';

const facts = (coverage: InventoryFile['coverage'], said: Partial<InventoryFile> = {}) => ({ slug: 'flux', coverage, address: null, wholeFeed: false, ...said }) as InventoryFile;
const recipe = (source: object) => ({ version: 1, partner: 'ping', inventory: 'flux', source }) as unknown as Recipe;
const feed = { connector: 'feed', address: 'https://site.example/flux.rss' };

test('a feed is not planned on an inventory that is said to be whole before somebody says which it is', () => {
  expect(() => refuseWholeFeed(facts('full'), recipe(feed))).toThrow(/Rien n’est programmé.*--coverage additions.*--coverage full/s);
});

test.each([
  ['an inventory of additions', 'additions' as const, feed],
  ['a feed whose items are read on their pages', 'full' as const, { ...feed, columns: { titre: { css: 'h1' } } }],
  ['a site that is crawled whole', 'full' as const, { connector: 'crawl', start: ['https://site.example/'] }],
])('nothing stands in the way of %s', (_name, coverage, source) => {
  expect(() => refuseWholeFeed(facts(coverage), recipe(source))).not.toThrow();
});

test('nothing stands in the way of a feed which the team said to bear the whole inventory', () => {
  expect(() => refuseWholeFeed(facts('full', { wholeFeed: true }), recipe(feed))).not.toThrow();
  expect(() => refuseWholeFeed(facts('full', { wholeFeed: true, address: feed.address }), recipe(feed))).not.toThrow();
  // What was said of a site map is not said of the ten latest news.
  expect(() => refuseWholeFeed(facts('full', { wholeFeed: true, address: 'https://site.example/plan.xml' }), recipe(feed))).toThrow('Rien n’est programmé');
});
