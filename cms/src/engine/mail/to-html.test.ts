import { expect, test } from '@jest/globals';
import { toHtml } from './to-html';

const site = 'https://carrefour.example';

test('what a visitor wrote stays words: neither tags nor links', () => {
  const html = toHtml('<img src=x onerror=alert(1)> https://ailleurs.example/"a" https://carrefour.example.ailleurs.example/', site);
  expect(html).not.toContain('<img');
  expect(html).not.toContain('<a ');
});

test('paragraphs, lines and our own addresses become what they are', () => {
  expect(toHtml('Un\ndeux\n\n---\n\nVoir https://carrefour.example/projets/a.', site)).toContain(
    '<p>Un<br>deux</p><hr><p>Voir <a href="https://carrefour.example/projets/a">https://carrefour.example/projets/a</a>.</p>',
  );
});
