import { expect, test } from '@jest/globals';
import { toApiProject } from '@carrefour/config';
import { aPublicProject } from '@carrefour/config/testing';
import { aboutExport } from './credits';
import { toRss } from './to-rss';

test('a feed never breaks on what a title holds, and says its licence and its date', () => {
  const project = toApiProject(aPublicProject({ title: 'Pain & <b>vin</b> \u0007' }), 'https://site.example');
  const feed = toRss([project], aboutExport('https://site.example/recherche', '2026-01-31'), 'https://site.example/f?a=1&b=2');
  expect(feed).toContain('<title>Pain &amp; &lt;b&gt;vin&lt;/b&gt;  </title>');
  expect(feed).toContain('href="https://site.example/f?a=1&amp;b=2"');
  expect(feed).toContain('<copyright>CC BY-SA 4.0 (https://creativecommons.org');
  expect(feed).toContain('<lastBuildDate>Thu, 01 Jan 2026');
});
