import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { aSite, answerHtml } from '../../testing/a-site.js';
import { readWhole, rowsOf } from '../../testing/read-whole.js';

const columns = { titre: { css: 'h1' }, image: { css: 'img', attribute: 'src' }, ville: { data: 'location.address.addressLocality' } };
const crawlOf = (origin: string, more: object = {}) => ({ connector: 'crawl', start: [`${origin}/liste`], item: { css: 'li' }, detail: { css: 'a' }, next: { css: 'link[rel=next], a[rel=next]' }, columns, limits: { delaySeconds: 0 }, ...more });
const graph = (name: string) => `<script type="application/ld+json; charset=utf-8">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [
  { '@type': 'WebPage', '@id': '#page', 'mainEntity': { '@id': '#projet' } }, { '@type': 'Project', '@id': '#projet', name, location: { '@id': '#lieu' } }, { '@type': 'Place', '@id': '#lieu', address: { addressLocality: 'Brest' } },
] })}</script>`;

test('a site as partners have them is read whole: late pictures, base address, rel=next, old encodings, packed pages, graphs, refreshes, two spellings of one address', async () => {
  const site = await aSite((request, response) => {
    const path = request.url ?? '';
    const html = (body: string) => answerHtml(response, body);
    if (path === '/liste') return html('<head><base href="/fiches/"><link rel="next" href="/liste?page=2"></head><ul><li><a href="un">1</a></li><li><a href="un/">encore</a></li><li><a href="./deux">2</a></li></ul>');
    if (path === '/liste?page=2') return html('<ul><li><a href="/fiches/trois">3</a></li><li><a href="/vieux/quatre">4</a></li><li><a href="/autre-nom-du-un">1</a></li></ul>');
    if (path === '/fiches/un' || path === '/autre-nom-du-un') return html(`<head><link rel="canonical" href="/fiches/un"></head><h1>Un</h1><img src="data:image/gif;base64,R0lGODlhAQ" data-src="/images/un.jpg">${graph('Un')}`);
    if (path === '/fiches/deux') return void response.writeHead(200, { 'content-type': 'text/html' }).end(iconv.encode('<h1>Été à l’école</h1><img srcset="/p.jpg 400w, /g.jpg 1600w">', 'windows-1252'));
    if (path === '/fiches/trois') return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' }).end(brotliCompressSync('<h1>Trois</h1><img src="/images/trois.jpg">'));
    if (path === '/vieux/quatre') return html('<meta http-equiv="Refresh" content="0; URL=\'/fiches/quatre\'"><p>Cette page a changé d’adresse.</p>');
    if (path === '/fiches/quatre') return void response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1', 'content-encoding': 'gzip' }).end(gzipSync(iconv.encode('<h1>Forêt</h1>', 'latin1')));
    response.writeHead(404).end();
  });
  const delivery = await readWhole(crawlOf(site.origin));
  const at = (path: string) => `${site.origin}${path}`;
  expect(rowsOf(delivery).map(({ titre, image, ville, address }) => [titre, image ?? null, ville ?? null, address])).toEqual([
    ['Un', at('/images/un.jpg'), 'Brest', at('/fiches/un')], ['Été à l’école', at('/g.jpg'), null, at('/fiches/deux')],
    ['Trois', at('/images/trois.jpg'), null, at('/fiches/trois')], ['Forêt', null, null, at('/fiches/quatre')],
  ]);
  expect([delivery.complete, delivery.lostItems]).toEqual([true, []]);
  await site.close();
});

test('a site that gives a cookie and sends back to the same page is read; one that asks for an agreement first is told as such', async () => {
  const site = await aSite((request, response) => {
    const path = request.url ?? '';
    if (path === '/robots.txt') return void response.writeHead(404).end();
    if (path === '/liste') return answerHtml(response, '<ul><li><a href="/a">a</a></li><li><a href="/b">b</a></li></ul>');
    if (path === '/b') return answerHtml(response, '<p>Nous utilisons des cookies. Acceptez-les pour continuer.</p><button>Accepter</button>');
    if (request.headers.cookie === 'session=1') return answerHtml(response, '<h1>Derrière la porte</h1>');
    response.writeHead(302, { 'location': path, 'set-cookie': 'session=1; Path=/; HttpOnly' }).end();
  });
  const delivery = await readWhole(crawlOf(site.origin));
  expect([rowsOf(delivery).map(({ titre }) => titre), delivery.lostItems.map(({ reason }) => reason)]).toEqual([['Derrière la porte'], [expect.stringContaining('accord à des cookies')]]);
  await site.close();
});

test('pages that refresh into each other are left, and a page that refreshes itself is read', async () => {
  const site = await aSite((request, response) => {
    const path = request.url ?? '';
    const to = (next: string, seconds = 0) => `<meta http-equiv="refresh" content="${seconds};url=${next}">`;
    if (path === '/liste') return answerHtml(response, '<ul><li><a href="/a">a</a></li><li><a href="/c">c</a></li></ul>');
    if (path === '/a') return answerHtml(response, to('/b'));
    if (path === '/b') return answerHtml(response, to('/a'));
    if (path === '/c') return answerHtml(response, `${to('/ailleurs', 300)}<h1>Direct</h1>`);
    response.writeHead(404).end();
  });
  const delivery = await readWhole(crawlOf(site.origin));
  expect([rowsOf(delivery).map(({ titre }) => titre), delivery.lostItems.map(({ reason }) => reason)]).toEqual([['Direct'], [expect.stringContaining('tourne en rond')]]);
  await site.close();
});
