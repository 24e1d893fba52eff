import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { placeAt, pushProjects } from './push-projects.js';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack({ database: 'sqlite', web: true });
  const lyon = placeAt(45.76, 4.84, { commune: { code: '69123', name: 'Lyon' }, department: '69', region: '84' });
  await pushProjects(stack, 'textes', [
    { title: 'Mobilité pour tous', themes: ['TER'], scale: 'local', places: [lyon] },
    { title: 'La recyclerie du canal', themes: ['ENV'], scale: 'local', places: [lyon] },
    { title: 'L’épicerie du lavoir', themes: ['SOL'], scale: 'national' },
    { title: 'L’école buissonnière', themes: ['EDU'], summary: 'Une classe dehors toute l’année pour les enfants du quartier.' },
    { title: 'L’œuvre commune', themes: ['ART'] },
  ]);
  await stack.indexCaughtUp();
}, 180_000);
afterAll(() => stack.stop());

const page = async (path: string) => {
  const response = await fetch(`${stack.webUrl}${path}`, { redirect: 'manual' });
  return { response, html: await response.text() };
};
const ask = (body: unknown, init: RequestInit = {}) =>
  fetch(`${stack.webUrl}/typesense/multi_search`, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), ...init });
const one = { collection: 'projects', q: '*', query_by: 'title' };

describe('the page without script', () => {
  test.each([
    ['mobilite', 'Mobilité'], ['mobilté', 'Mobilité'], ['recylerie', 'recyclerie'], ["l'épicerie", 'épicerie'], ['l’epicerie', 'épicerie'],
    ['ecole', 'école'], ['école', 'école'], ['oeuvre', 'œuvre'], ['œuvre', 'œuvre'],
  ])('« %s » finds « %s »', async (q, found) => {
    const { html } = await page(`/recherche?q=${encodeURIComponent(q)}`);
    expect(html).toContain(`<mark>${found}`);
  });

  test('values of one facet add up, facets narrow each other', async () => {
    expect((await page('/recherche?theme=ENV&theme=SOL')).html).toContain('2\u00A0projets');
    expect((await page('/recherche?theme=ENV&theme=SOL&scale=local')).html).toContain('1\u00A0projet<');
  });

  test('a place typed without script becomes a search around it', async () => {
    const { response } = await page('/recherche?q=recyclerie&lieu=Lyon');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toMatch(/^\/recherche\?q=recyclerie&near=45\.7\d*%2C4\.8/);
  });

  test('a department typed without script becomes its filter, not a circle around its middle', async () => {
    const { response } = await page('/recherche?q=recyclerie&near=45.76,4.84&radius=30&lieu=Gironde');
    expect(response.headers.get('location')).toBe('/recherche?q=recyclerie&departement=33');
  });

  test('a search that finds nothing says which criterion to drop, and what it would give', async () => {
    const { html } = await page('/recherche?q=recyclerie&theme=SOL');
    expect(html).toContain('Sans «\u202FSolidarité\u202F»\u00A0: 1\u00A0projet');
  });

  test('an address that makes no sense is answered, and says what was left out', async () => {
    const { response, html } = await page('/recherche?bbox=a,b&page=0');
    expect(response.status).toBe(200);
    expect(html).toContain('« bbox » s’écrit ouest,sud,est,nord');
  });

  test('the page is personal to its nonce: never stored, and no other script runs', async () => {
    const { response, html } = await page('/recherche');
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1];
    expect(response.headers.get('cache-control')).toBe('no-store');
    // Structured data is no script: nothing runs it.
    const scripts = (html.match(/<script[^>]*>/g) ?? []).filter((script) => script !== '<script type="application/ld+json">');
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
  });
});

/** The page asks through InstantSearch's adapter, the API with our own parameters: one search, two translations. */
test.each([
  '', 'q=recyclerie', 'q=l’école&theme=EDU', 'theme=ENV&theme=TER&scale=local', 'near=45.76,4.84&radius=10', 'near=45.76,4.84&radius=10&sort=distance&theme=ENV',
  'bbox=0,44,5,46', 'bbox=4.5,45,5,46&q=mobilite', 'departement=69', 'departement=non-precise&scale=national', 'year=non-precise', 'commune=69123&sort=titre',
  `distinction=${encodeURIComponent('Prix : « A && B »')}`, 'perPage=2&page=2',
])('the page and the API find the same for « %s »', async (query) => {
  const asked = new URLSearchParams(query).toString();
  const { html } = await page(`/recherche?${asked}`);
  const { total, projects } = (await (await fetch(`${stack.webUrl}/api/v1/projects?${asked}`)).json()) as { total: number; projects: { id: string }[] };
  const rows = [...html.matchAll(/id="p-([\w-]+)"/g)].map(([, id]) => id);
  expect(rows).toEqual(projects.map(({ id }) => id));
  expect(html).toContain(total === 0 ? 'Aucun' : `${total}\u00A0projet`);
});

test('the English name of a theme finds its projects, by the engine and without it; where nothing is found, English readers are told that projects speak French', async () => {
  const titles = ({ projects }: { projects: { title: string }[] }) => projects.map(({ title }) => title);
  expect((await page('/en/recherche?q=youth')).html).toContain('L’école buissonnière');
  expect(titles((await (await fetch(`${stack.webUrl}/api/v1/projects?q=youth`)).json()) as { projects: { title: string }[] })).toEqual(['L’école buissonnière']);
  for (const q of ['youth', 'jeunesse']) {
    const { body } = await stack.callCms(`/api/site/projects?q=${q}`, { token: 'CMS_READ_TOKEN' });
    expect(titles(body as { projects: { title: string }[] })).toEqual(['L’école buissonnière']);
  }
  expect((await page('/en/recherche?q=bike')).html).toContain('Projects are described in French');
  expect((await page('/recherche?q=bike')).html).not.toContain('described in French');
});

describe('the engine through the site', () => {
  test.each([
    ['another collection', { searches: [{ ...one, collection: 'secrets' }] }, 400],
    ['more than a page', { searches: [{ ...one, per_page: 101 }] }, 400],
    ['eleven searches', { searches: Array.from({ length: 11 }, () => one) }, 400],
    ['a parameter no page needs', { searches: [{ ...one, exhaustive_search: true }] }, 400],
    ['something that is not JSON', 'bonjour', 400],
    ['more than 64 KB', 'x'.repeat(70_000), 413],
  ])('refuses %s', async (_name, body, status) => {
    expect((await ask(body)).status).toBe(status);
  });

  test('answers only POST, and only there', async () => {
    expect((await fetch(`${stack.webUrl}/typesense/multi_search`)).status).toBe(405);
    expect((await fetch(`${stack.webUrl}/typesense/collections`)).status).toBe(404);
  });

  test('the key a browser sends is ignored', async () => {
    const response = await ask({ searches: [one] }, { headers: { 'x-typesense-api-key': stack.env['TYPESENSE_API_KEY'] ?? '' } });
    const { results } = (await response.json()) as { results: { found: number; hits: { document: object }[] }[] };
    expect(results[0]?.found).toBe(5);
    expect(results[0]?.hits[0]?.document).not.toHaveProperty('hash');
  });
});

test('the CMS’s hook wants its secret', async () => {
  const call = (signature: string) => fetch(`${stack.webUrl}/hooks/cms`, { method: 'POST', headers: { 'x-carrefour-signature': signature } });
  expect((await call('non')).status).toBe(401);
  expect((await call(stack.secrets.WEBHOOK_SECRET)).status).toBe(204);
});

describe('the public API', () => {
  test('says what is wrong with a query, parameter by parameter', async () => {
    const response = await fetch(`${stack.webUrl}/api/v1/projects?perPage=900&themes=ENV`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const { errors } = (await response.json()) as { errors: { parameter: string }[] };
    expect(errors.map(({ parameter }) => parameter)).toEqual(['perPage', 'themes']);
  });

  test('gives projects in full, with counts, to any origin, and 304 to who has them', async () => {
    const response = await fetch(`${stack.webUrl}/api/v1/projects?theme=ENV`);
    const body = (await response.json()) as { total: number; facets: Record<string, unknown>; projects: { title: string; url: string }[] };
    expect(body).toMatchObject({ total: 1, page: 1, perPage: 20, projects: [{ title: 'La recyclerie du canal', scale: 'local', places: [{ department: '69' }] }] });
    expect(body.facets['theme']).toContainEqual({ code: 'ENV', count: 1 });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const again = await fetch(`${stack.webUrl}/api/v1/projects?theme=ENV`, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  test('exports the same search as CSV, GeoJSON and RSS', async () => {
    const read = async (format: string) => (await fetch(`${stack.webUrl}/api/v1/projects.${format}?scale=local`)).text();
    expect((await read('csv')).split('\r\n')).toHaveLength(4);
    expect((JSON.parse(await read('geojson')) as { features: unknown[] }).features).toHaveLength(2);
    expect((await read('rss')).match(/<item>/g)).toHaveLength(2);
  });

  test.each(['/api/v1/projects/inconnu', '/api/v1/territories/dep-999', '/api/v1/rien'])('answers 404 as a problem at %s', async (path) => {
    const response = await fetch(`${stack.webUrl}${path}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
  });
});
