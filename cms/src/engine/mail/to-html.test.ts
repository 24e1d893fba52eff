import { expect, test } from '@jest/globals';
import { toHtml } from './to-html';

const site = 'https://carrefour.example';
/** What a reader sees, links as `[words](address)`. */
const read = (text: string, language?: 'fr' | 'en') =>
  toHtml(text, site, language).replace(/^.*?sociales<\/p>/s, '').replace(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/g, '[$2]($1)').replace(/ style="[^"]*"/g, '').replace('</div></body></html>', '');

test('what a visitor wrote stays words: neither tags nor links', () => {
  const html = toHtml('<img src=x onerror=alert(1)> https://ailleurs.example/"a" https://carrefour.example.ailleurs.example/', site);
  expect(html).not.toContain('<img');
  expect(html).not.toContain('<a ');
  expect(toHtml('Voir :\nhttps://ailleurs.example/a', site)).not.toContain('<a ');
});

test('paragraphs, lines and our own addresses become what they are', () => {
  expect(read('Un\ndeux\n\n---\n\nVoir https://carrefour.example/projets/a.')).toBe(
    '<p>Un<br>deux</p><hr><p>Voir [https://carrefour.example/projets/a](https://carrefour.example/projets/a).</p>',
  );
});

test('an address alone on its line is under the words that announce it', () => {
  expect(read('Vous l’avez demandé. Pour arrêter, un clic :\nhttps://carrefour.example/alertes/arreter/x')).toBe(
    '<p>Vous l’avez demandé. [Pour arrêter, un clic](https://carrefour.example/alertes/arreter/x)</p>',
  );
  expect(read(`${'Un mot et un autre '.repeat(12)}:\nhttps://carrefour.example/a`)).toContain('<br>[https://carrefour.example/a]');
});

test('projects one after the other make a list, each under its own name', () => {
  expect(read('• Et si on jardinait ? La ferme (Lyon)\nhttps://carrefour.example/projets/four\n• Pain\nhttps://carrefour.example/projets/pain')).toBe(
    '<ul><li>[Et si on jardinait\u202F? La ferme (Lyon)](https://carrefour.example/projets/four)</li><li>[Pain](https://carrefour.example/projets/pain)</li></ul>',
  );
});

test('in French no sign begins a line; English is left as it is', () => {
  expect(read('« Four » : est-ce juste ?')).toBe('<p>«\u202FFour\u202F»\u00A0: est-ce juste\u202F?</p>');
  expect(read('Is it so ?', 'en')).toBe('<p>Is it so ?</p>');
});
