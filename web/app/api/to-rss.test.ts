import { expect, test } from '@jest/globals';
import { aPublicProject } from '@carrefour/config/testing';
import { toApiProject } from './to-api-project';
import { toRss } from './to-rss';

test('a feed never breaks on what a title holds', () => {
  const project = toApiProject(aPublicProject({ title: 'Pain & <b>vin</b> \u0007' }), 'https://site.example');
  const feed = toRss([project], 'https://site.example', 'https://site.example/f?a=1&b=2');
  expect(feed).toContain('<title>Pain &amp; &lt;b&gt;vin&lt;/b&gt;  </title>');
  expect(feed).toContain('href="https://site.example/f?a=1&amp;b=2"');
});
