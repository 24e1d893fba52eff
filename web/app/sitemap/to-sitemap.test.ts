import { expect, test } from '@jest/globals';
import { toSitemap } from './to-sitemap';

test('each page is listed once, with its other language and the day it changed', () => {
  const xml = toSitemap('https://site.example', [{ path: '/', updatedAt: null }, { path: '/charte', updatedAt: '2024-05-03T10:00:00.000Z' }]);
  expect(xml).toContain('<loc>https://site.example/charte</loc><lastmod>2024-05-03</lastmod>');
  expect(xml).toContain('hreflang="en" href="https://site.example/en"/>');
});

test('a translation with its own address is listed at it', () => {
  const xml = toSitemap('https://site.example', [{ path: '/actualites/la-laverie', english: '/actualites/the-laundry', updatedAt: null }]);
  expect(xml).toContain('hreflang="fr" href="https://site.example/actualites/la-laverie"/><xhtml:link rel="alternate" hreflang="en" href="https://site.example/en/actualites/the-laundry"/>');
});

test('an address with special characters stays valid XML', () => {
  expect(toSitemap('https://site.example', [{ path: '/a?b=1&c="2"', updatedAt: null }])).toContain('/a?b=1&amp;c=&quot;2&quot;');
});
