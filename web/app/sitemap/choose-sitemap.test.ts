import { expect, test } from '@jest/globals';
import { chooseSitemap } from './choose-sitemap';
import { toSitemapIndex } from './to-sitemap';

test('one sitemap while it holds everything', () => {
  expect(chooseSitemap(null, 200, 44_800)).toEqual({ kind: 'whole' });
});

test('beyond 45,000 addresses, a list of parts: the pages, then the projects', () => {
  expect(chooseSitemap(null, 200, 44_801)).toEqual({ kind: 'index', parts: [0, 1] });
  expect(chooseSitemap(null, 200, 100_000)).toEqual({ kind: 'index', parts: [0, 1, 2, 3] });
  expect(chooseSitemap('3', 200, 100_000)).toEqual({ kind: 'part', part: 3 });
});

test('a part that does not exist is none', () => {
  for (const asked of ['4', '-1', 'x', '']) expect(chooseSitemap(asked, 200, 100_000)).toEqual({ kind: 'none' });
});

test('the list is valid XML', () => {
  expect(toSitemapIndex(['https://site.example/sitemap.xml?part=0&a'])).toContain('<sitemap><loc>https://site.example/sitemap.xml?part=0&amp;a</loc></sitemap>');
});
