import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { aProjectSite, aSiteState, projectSiteRecipe, type SiteState } from '../testing/a-project-site.js';
import { aSite, answerHtml, answerJson, type Site } from '../testing/a-site.js';
import { readWhole as read, rowsOf, sourceOf, testSettings as settings } from '../testing/read-whole.js';
import { deliver } from './deliver/deliver.js';

const state: SiteState = aSiteState();
let site: Site;
beforeAll(async () => {
  site = await aProjectSite(state);
});
afterAll(() => site.close());
beforeEach(() => {
  Object.assign(state, aSiteState());
  site.asked.length = 0;
});

const crawlWith = (changes: Record<string, unknown> = {}) => read(projectSiteRecipe(site.origin, changes).source);

describe('a site of 300 items on 15 pages', () => {
  test('is read whole by configuration alone, one request at a time, under our own name', async () => {
    const delivery = await crawlWith();
    const rows = rowsOf(delivery);
    // 50 is gone and 33 forbidden: missing by the site's own will, they leave the reading whole.
    expect([rows.length, delivery.complete]).toEqual([298, true]);
    expect(rows[0]).toEqual({
      address: `${site.origin}/projets/1`, titre: 'Projet solidaire numéro 1', texte: 'Premier paragraphe du projet 1.\nÉcrire à projet1@exemple.org.', ville: 'Nantes', annee: ['2001'], themes: ['Emploi', 'Jeunesse'],
      image: `${site.origin}/img/1.jpg`, site: 'https://projet1.example.org/', departement: 'Département 1',
      data: { '@type': 'https://schema.org/Project', name: 'Projet solidaire numéro 1', address: { '@type': 'https://schema.org/PostalAddress', addressLocality: 'Nantes' } },
    });
    expect(rows[1]?.['data']).toMatchObject({ '@type': 'Project', address: { addressLocality: 'Brest' } });
    expect(new Set(rows.map((row) => row['address'])).size).toBe(298);
    expect(site.mostAtOnce()).toBe(1);
    expect([...site.agents]).toEqual(['CarrefourInnovationsSociales/1.0 (+https://carrefour.example.org/contact)']);
    // Asked before anything else, and never again once it has answered (a first request left unanswered may be made again).
    expect(site.asked.slice(site.asked.findIndex((path) => path !== '/robots.txt'))).not.toContain('/robots.txt');
    expect(site.asked[0]).toBe('/robots.txt');
    expect(site.asked).not.toContain('/projets/33');
  }, 60_000);

  test('gives what can be read when pages break, says each one with what it showed, and takes nothing for gone', async () => {
    state.broken = true;
    const delivery = await crawlWith();
    expect(rowsOf(delivery)).toHaveLength(295);
    expect(delivery.complete).toBe(false);
    const reasons = Object.fromEntries(delivery.failures.map(({ address, reason, excerpt }) => [new URL(address).pathname, `${reason} ${excerpt}`]));
    expect(Object.keys(reasons).sort()).toEqual(['/projets/107', '/projets/207', '/projets/33', '/projets/50', '/projets/7']);
    expect(reasons['/projets/7']).toMatch(/répond 500.*Erreur interne Contactez \[coordonnée retirée\]/);
    expect(reasons['/projets/107']).toContain('tourne en rond');
    expect(reasons['/projets/207']).toContain('n’a pas répondu en 0.4 s');
    expect(reasons['/projets/33']).toContain('robots.txt');
    expect(reasons['/projets/50']).toContain('répond 404');
  }, 60_000);

  test('stops at its limits and says so', async () => {
    const delivery = await crawlWith({ limits: { delaySeconds: 0, items: 12 } });
    expect(rowsOf(delivery)).toHaveLength(12);
    expect(delivery).toMatchObject({ complete: false, notices: [expect.stringContaining('12 fiches'), expect.anything()] });
  });

  test('whose pages are numbered by a template ends with its first empty page', async () => {
    state.count = 45;
    expect(rowsOf(await crawlWith({ next: { template: `${site.origin}/projets?page={page}` } }))).toHaveLength(44);
  });

  test('whose sheets are redesigned gives no item rather than empty ones', async () => {
    state.redesigned = true;
    const columns = { titre: { css: 'main h1' } };
    await expect(crawlWith({ columns })).rejects.toThrow(/illisibles.*aucun sélecteur/);
  });

  test('that falls silent is left alone after ten pages', async () => {
    const silent = await aSite((request, response) => {
      if (request.url === '/projets') answerHtml(response, Array.from({ length: 40 }, (_, index) => `<article class="carte"><a href="/projets/${index}">x</a></article>`).join(''));
      else answerHtml(response, 'panne', request.url === '/robots.txt' ? 404 : 503);
    });
    await expect(read(projectSiteRecipe(silent.origin).source)).rejects.toThrow('Le site ne répond plus : 10 pages de suite');
    expect(new Set(silent.asked).size).toBe(12);
    await silent.close();
  });
});

test('a JSON API is followed by its cursor', async () => {
  const rows = rowsOf(await read({ connector: 'api', address: `${site.origin}/api`, records: 'data.items', paging: { by: 'cursor', path: 'meta.next' }, limits: { delaySeconds: 0 } }));
  expect(rows).toHaveLength(300);
  expect(rows[299]).toEqual({ id: 'p300', name: 'Projet solidaire numéro 300', place: { city: 'Grenoble' } });
});

describe('a JSON API that pages otherwise', () => {
  const all = Array.from({ length: 7 }, (_, index) => ({ id: index }));
  let api: Site;
  beforeAll(async () => {
    api = await aSite((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
      const at = (name: string, size: number, first = 0) => all.slice((Number(searchParams.get(name) ?? first) - first) * size, (Number(searchParams.get(name) ?? first) - first + 1) * size);
      if (pathname === '/page') return answerJson(response, at('p', 3, 1));
      if (pathname === '/avare') return answerJson(response, all.slice(Number(searchParams.get('offset')), Number(searchParams.get('offset')) + 2));
      const status = { '/fini': 404, '/refus': 400 }[pathname];
      if (status !== undefined) return Number(searchParams.get('page')) > 3 ? response.writeHead(status).end('{}') : answerJson(response, at('page', 3, 1));
      if (pathname === '/offset') return answerJson(response, { results: all.slice(Number(searchParams.get('skip')), Number(searchParams.get('skip')) + Number(searchParams.get('limit'))) });
      const rank = Number(searchParams.get('n') ?? 0);
      const next = rank < 2 ? `${pathname}?n=${rank + 1}` : null;
      if (pathname === '/next') return answerJson(response, { items: at('n', 3), links: { next } });
      if (pathname === '/link') return answerJson(response, at('n', 3), next === null ? {} : { link: `<${next}>; rel="next", </>; rel="first"` });
      return answerJson(response, all.slice(0, 3));
    });
  });
  afterAll(() => api.close());

  test.each([
    ['/page', { by: 'page', parameter: 'p' }],
    ['/offset', { by: 'offset', parameter: 'skip', size: 3, sizeParameter: 'limit' }],
    ['/avare', { by: 'offset', size: 100 }],
    ['/fini', { by: 'page' }],
    ['/refus', { by: 'page' }],
    ['/next', { by: 'next', path: 'links.next' }],
    ['/link', { by: 'link-header' }],
  ])('%s is read to its end', async (path, paging) => {
    const delivery = await read({ connector: 'api', address: api.origin + path, paging, limits: { delaySeconds: 0 } });
    expect([rowsOf(delivery), delivery.complete]).toEqual([all, true]);
  });

  test('and never says that it has ended is stopped at the page it repeats', async () => {
    expect(rowsOf(await read({ connector: 'api', address: `${api.origin}/sourd`, paging: { by: 'page' }, limits: { delaySeconds: 0 } }))).toHaveLength(3);
  });
});

describe('a feed', () => {
  test('gives its entries, and opens nothing of this machine', async () => {
    const rows = rowsOf(await read({ connector: 'feed', address: `${site.origin}/flux.rss`, limits: { delaySeconds: 0 } }));
    expect(rows).toHaveLength(10);
    expect(rows[0]).toMatchObject({ id: 'projet-1', link: `${site.origin}/projets/1`, title: 'Projet solidaire numéro 1', author: 'Rédaction', categories: ['Emploi', 'Jeunesse'] });
    expect(JSON.stringify(rows)).not.toContain('root:');
  });

  test('or a sitemap leads to pages, read by the same selectors', async () => {
    const rows = rowsOf(await read({ connector: 'feed', address: `${site.origin}/sitemap.xml`, only: '/projets/', columns: { titre: { css: 'h1' } }, limits: { delaySeconds: 0 } }));
    expect(rows.map(({ titre, updated }) => [titre, updated])).toEqual([1, 2, 3].map((rank) => [`Projet solidaire numéro ${rank}`, `2026-11-0${rank}`]));
  });

  test('that is in fact a page is refused with what it shows', async () => {
    await expect(read({ connector: 'feed', address: `${site.origin}/projets`, limits: { delaySeconds: 0 } })).rejects.toThrow('ni un flux RSS ou Atom');
  });
});

test('a site that is away is told from one that is empty', async () => {
  state.count = 0;
  await expect(crawlWith()).rejects.toThrow('ne contient aucune fiche');
  const away = await aSite(() => undefined);
  await away.close();
  await expect(read(projectSiteRecipe(away.origin).source)).rejects.toThrow('robots.txt ne répond pas (ECONNREFUSED)');
});

test('an address is asked only whether it has changed', async () => {
  const source = sourceOf({ version: 1, partner: 'a', inventory: 'b', key: { from: 'id' }, fields: { title: { from: 'titre' } }, source: { connector: 'url', address: `${site.origin}/export.csv` } });
  const first = await deliver(source, settings);
  const known = { items: 300, etag: first?.etag ?? null, lastModified: null, hash: null, recipeHash: null };
  expect(first?.etag).toBe('"v1"');
  expect(await deliver(source, settings, known)).toBeNull();
  state.version = 2;
  expect((await deliver(source, settings, known))?.etag).toBe('"v2"');
});

test('a site that gives no ETag is asked by the moment of its last change, and read again once that has moved', async () => {
  let changed = 'Tue, 03 Nov 2026 10:00:00 GMT';
  const asked: (string | undefined)[] = [];
  const dated = await aSite((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end();
    const since = request.headers['if-modified-since'];
    asked.push(since);
    return since === changed ? response.writeHead(304).end() : response.writeHead(200, { 'last-modified': changed, 'content-type': 'text/csv' }).end('id;titre\n1;Un projet\n');
  });
  const source = sourceOf({ version: 1, partner: 'a', inventory: 'b', key: { from: 'id' }, fields: { title: { from: 'titre' } }, source: { connector: 'url', address: `${dated.origin}/export.csv` } });
  const first = await deliver(source, settings);
  const known = { items: 1, etag: null, lastModified: first?.lastModified ?? null, hash: null, recipeHash: null };
  expect(await deliver(source, settings, known)).toBeNull();
  changed = 'Wed, 04 Nov 2026 10:00:00 GMT';
  expect((await deliver(source, settings, known))?.lastModified).toBe(changed);
  expect(asked).toEqual([undefined, known.lastModified, known.lastModified]);
  await dated.close();
});
