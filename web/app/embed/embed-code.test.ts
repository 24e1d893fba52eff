import { expect, test } from '@jest/globals';
import { embedCode } from './embed-code';

const code = embedCode({ siteUrl: 'https://site.example', path: '/embed/liste?q="pain"&theme=ENV', title: 'Liste & carte', skip: 'Passer', height: 500 });

test('the code frames the list under a title, after a link that skips it', () => {
  expect(code).toContain('src="https://site.example/embed/liste?q=&quot;pain&quot;&amp;theme=ENV"');
  expect(code).toContain('title="Liste &amp; carte"');
  const anchor = /href="#([^"]+)"/.exec(code)?.[1];
  expect(code).toContain(`<span id="${anchor}"`);
  expect(code.indexOf('href="#')).toBeLessThan(code.indexOf('<iframe'));
});
