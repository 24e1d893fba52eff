import { expect, test } from '@jest/globals';
import { aSite, type Site } from '../../testing/a-site.js';
import { bareSource, readWhole as read, rowsOf, testSettings as settings } from '../../testing/read-whole.js';
import type { SourceEvent } from '../connector.js';
import { readSource, type ItemSource } from '../read-source.js';
import { judgeSource } from '../try/judge-source.js';
import { sourceWeb } from '../web/source-web.js';

test('a feed in another encoding, of Atom, or of many files under one index is read alike', async () => {
  const latin = '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><item><guid>a</guid><title>Épicerie</title></item></channel></rss>';
  const atom = (page: number, more: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="next" href="${more}"/><entry><id>e${page}</id><title>Café ${page}</title><link rel="edit" href="/x"/><link href="/c/${page}"/><updated>2026-11-0${page}T00:00:00Z</updated><category term="Emploi"/><author><name>Rédaction</name></author></entry></feed>`;
  const urls = (...paths: string[]) => `<urlset>${paths.map((path) => `<url><loc>${feeds.origin}${path}</loc></url>`).join('')}</urlset>`;
  const answers: Record<string, () => string | Buffer> = {
    '/latin1': () => Buffer.from(latin, 'latin1'), '/menteur': () => latin.replace('ISO-8859-1', 'ISO-8859-15'), '/atom': () => atom(1, '/atom2'), '/atom2': () => atom(2, ''),
    '/index.xml': () => `<sitemapindex>${['/un.xml', '/deux.xml', '/trois.xml'].map((path) => `<sitemap><loc>${feeds.origin}${path}</loc></sitemap>`).join('')}</sitemapindex>`,
    '/un.xml': () => urls('/a', '/b', '/c', '/d'), '/deux.xml': () => urls('/e', '/projets/1', '/f'), '/trois.xml': () => urls('/projets/2', '/projets/1'),
  };
  const feeds: Site = await aSite((request, response) => {
    const answer = answers[request.url ?? ''];
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/xml' }).end(answer?.());
  });
  const entriesOf = async (path: string, more: object = {}) => rowsOf(await read({ connector: 'feed', address: feeds.origin + path, limits: { delaySeconds: 0 }, ...more }));
  for (const path of ['/latin1', '/menteur']) expect(await entriesOf(path)).toMatchObject([{ title: 'Épicerie' }]);
  expect(await entriesOf('/atom')).toMatchObject([{ id: 'e1', title: 'Café 1', link: `${feeds.origin}/c/1`, published: '2026-11-01T00:00:00Z', categories: ['Emploi'], author: 'Rédaction' }, { id: 'e2' }]);
  expect((await entriesOf('/index.xml', { only: '/projets/' })).map(({ link }) => link)).toEqual([1, 2].map((rank) => `${feeds.origin}/projets/${rank}`));
  // A check looks past what `only` leaves out, and past the files that hold none of it.
  const source = bareSource({ connector: 'feed', address: `${feeds.origin}/index.xml`, only: '/projets/', limits: { delaySeconds: 0 } }) as ItemSource;
  const events: SourceEvent[] = [];
  for await (const event of readSource(source, sourceWeb(source, settings), { lists: 2, perList: 3 })) events.push(event);
  expect(judgeSource(source, events).map(({ part, state: found }) => [part, found])).toEqual([['address', 'holds'], ['only', 'holds']]);
  expect(events.filter(({ kind }) => kind === 'item')).toHaveLength(2);
  await feeds.close();
});
