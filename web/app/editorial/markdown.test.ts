import { expect, test } from '@jest/globals';
import { toHtml } from './markdown.server';

test('what the team writes becomes paragraphs, lists and links', () => {
  expect(toHtml('Bonjour **tous**\n\n- un\n- deux', 'fr')).toBe('<p>Bonjour <strong>tous</strong></p>\n<ul>\n<li>un</li>\n<li>deux</li>\n</ul>\n');
});

test('HTML is shown as text and dangerous links stay dead', () => {
  const html = toHtml('<script>alert(1)</script> [x](javascript:alert(1)) ![y](https://example.org/pixel.png)', 'fr');
  expect(html).not.toMatch(/<script|<img|href="javascript/);
});

test('links of an English page lead to English pages, files keep their address', () => {
  expect(toHtml('[charte](/charte)', 'en')).toContain('href="/en/charte"');
  expect(toHtml('[pdf](/medias/charte.pdf)', 'en')).toContain('href="/medias/charte.pdf"');
  expect(toHtml('[ailleurs](https://example.org)', 'en')).toContain('rel="noopener noreferrer nofollow"');
});

test('titles of a text come under the title of its block', () => {
  expect(toHtml('# Un\n\n### Trois', 'fr')).toBe('<h3>Un</h3>\n<h4>Trois</h4>\n');
});
