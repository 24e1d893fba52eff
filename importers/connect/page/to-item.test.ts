import { describe, expect, test } from '@jest/globals';
import { valueFinderSchema, type ColumnFinders } from '@carrefour/config';
import { toHtmlPage } from './html-page.js';
import { mainThing } from './main-thing.js';
import { toItem } from './to-item.js';

const pageOf = (html: string, contentType = 'text/html; charset=utf-8', body = Buffer.from(html)) =>
  toHtmlPage({ requested: 'https://a.fr/p', address: 'https://a.fr/dossier/p', status: 200, headers: { 'content-type': contentType }, body });

function read(html: string, columns: Record<string, unknown>) {
  const page = pageOf(html);
  const finders = Object.fromEntries(Object.entries(columns).map(([column, finder]) => [column, valueFinderSchema.parse(finder)])) as ColumnFinders;
  return toItem('https://a.fr/p', finders, { list: null, detail: { page, node: page.root, thing: mainThing(page) } });
}

describe('a column is found', () => {
  test.each([
    ['by CSS, as a reader sees it', { css: '.t' }, '<div class="t"> Un  <b>titre</b><script>x()</script><p>Suite</p></div>', 'Un titre\nSuite'],
    ['by XPath, from an element to its neighbour', { xpath: '//dt[contains(., "Ville")]/following-sibling::dd[1]' }, '<dl><dt>Ville :</dt><dd>Lyon</dd></dl>', 'Lyon'],
    ['by XPath, as an attribute', { xpath: '//meta[@name="geo"]/@content' }, '<head><meta name="geo" content="45.7"></head>', '45.7'],
    ['by XPath, as a computed text', { xpath: 'normalize-space(string-join(//li, ", "))' }, '<ul><li>a<li>b</ul>', 'a, b'],
    ['in an attribute, its address made whole', { css: 'img', attribute: 'src' }, '<img src="../i.jpg">', 'https://a.fr/i.jpg'],
    ['as the largest of the pictures of a set, in whatever order', { css: 'img', attribute: 'src' }, '<img srcset="/g.jpg 1600w, /p.jpg 400w">', 'https://a.fr/g.jpg'],
    ['as the finest of them', { css: 'img', attribute: 'src' }, '<img srcset="/f.jpg 2x,/p,1.jpg,">', 'https://a.fr/f.jpg'],
    ['by what an expression keeps of it', { css: 'p', pattern: 'depuis (\\d{4})' }, '<p>Actif depuis 2019 !</p>', '2019'],
    ['in the page’s structured data', { data: 'address.addressLocality' }, '<script type="application/ld+json">{"@type":"Project","address":{"addressLocality":"Brest"}}</script>', 'Brest'],
    ['in what a page says it is about', { data: 'name' }, '<div itemscope itemtype="https://schema.org/WebPage"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Project"><span itemprop="name">Le four</span></div></div>', 'Le four'],
    ['in the content that a mark holds for machines', { data: 'foundingDate' }, '<div itemscope itemtype="https://schema.org/Project"><span itemprop="foundingDate" content="2019-03-01">mars 2019</span></div>', '2019-03-01'],
  ])('%s', (_, finder, html, value) => expect(read(html, { c: finder }).record['c']).toBe(value));

  test('several times, when the recipe asks for all', () => {
    expect(read('<i>a</i><i>b</i>', { c: { css: 'i', multiple: true } }).record['c']).toEqual(['a', 'b']);
  });

  test('with where it was found', () => {
    expect(read('<main id="m"><p>x</p><p>y</p></main>', { c: { xpath: '//p[2]' } }).found[0]?.values).toEqual([{ value: 'y', where: 'main#m > p:nth-of-type(2)' }]);
  });
});

test('a page without a column has no such column; broken HTML and old encodings are read as a browser does', () => {
  expect(read('<p>x', { c: { css: 'h1' } }).record).toEqual({ address: 'https://a.fr/p' });
  const page = pageOf('', 'text/html; charset=windows-1252', Buffer.from([0x3c, 0x70, 0x3e, 0xe9, 0x74, 0xe9]));
  expect(page.dom('p').text()).toBe('été');
});

test('a page that nests without end is refused, and costs nothing', () => {
  expect(() => pageOf('<div>'.repeat(20_000))).toThrow('imbrique ses éléments sans fin');
});

describe('what a page is about, by its own structured data', () => {
  const ld = (...things: unknown[]) => things.map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`).join('');

  test('is the thing named like its heading, not its publisher, its menus or its site', () => {
    const html = `${ld({ '@graph': [{ '@type': 'WebSite', name: 'Site' }, { '@type': 'BreadcrumbList' }] }, { '@type': 'Organization', name: 'Éditeur', url: 'https://a.fr', logo: 'x', email: 'y' }, { '@type': 'CreativeWork', name: 'Épicerie' })}<h1>épicerie</h1>`;
    expect(mainThing(pageOf(html))?.thing).toMatchObject({ name: 'Épicerie' });
  });

  test('is nothing when its markup says nothing', () => {
    expect(mainThing(pageOf('<article itemscope><h1>Four</h1></article>'))).toBeNull();
  });

  test('may be microdata, nested', () => {
    const html = '<div itemscope itemtype="https://schema.org/Project"><h1 itemprop="name">Four</h1><a itemprop="url" href="/x">x</a><div itemprop="address" itemscope><b itemprop="postalCode">75011</b></div><i itemprop="tag">a</i><i itemprop="tag">b</i></div>';
    expect(mainThing(pageOf(html))).toEqual({ origin: 'microdonnées', thing: { '@type': 'https://schema.org/Project', name: 'Four', url: 'https://a.fr/x', address: { '@type': 'Thing', postalCode: '75011' }, tag: ['a', 'b'] } });
  });

  test('is told once and not hundreds of times over when its things name each other all the time', () => {
    const others = (id: number) => Array.from({ length: 200 }, (_, index) => ({ '@id': `#${(id + 1 + (index % 3)) % 4}` }));
    const graph = [0, 1, 2, 3].map((id) => ({ '@type': 'Project', '@id': `#${id}`, name: `Projet ${id}`, about: others(id) }));
    const things = [0, 1, 2, 3].map((id) => mainThing(pageOf(`${ld({ '@graph': graph })}<h1>Projet ${id}</h1>`))?.thing);
    expect(things).toMatchObject(graph.map(({ name }) => ({ name })));
    const told = JSON.stringify(things);
    expect([told.includes('"about":[{"@type":"Project","@id":"#1","name":"Projet 1"'), told.length < 2_000_000]).toEqual([true, true]);
  });

  test('is cut when it nests for ever, and touches no prototype; a broken block is left', () => {
    const nested = `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`;
    expect(JSON.stringify(mainThing(pageOf(`<script type="application/ld+json">${nested}</script><script type="application/ld+json">{oops</script>`))?.thing).length).toBeLessThan(100);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    mainThing(pageOf('<script type="application/ld+json">{"@type":"Project","__proto__":{"polluted":1}}</script>'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
