import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { daysCopies, unlikeTheirSchema } from './days-copies.js';
import { pushProjects } from './push-projects.js';
import { readStream } from './read-stream.js';
import { runSearchIndex } from './run-consumer.js';
import { queries, targets } from './search-quality/fixture.js';
import { noise, placeOf } from './search-quality/noise.js';
import { createAsTeam } from './team-member.js';

type ApiProject = { id: string; slug: string; title: string };

const NOISE = 5_000;
const total = targets.length + NOISE;
/** A part of them, for outputs that are all read by the same road as the CSV. */
const PART = 'theme=ENV';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack({ database: 'sqlite', web: true });
  await pushProjects(stack, 'cibles', targets.map(({ commune, lead, ...rest }) => ({ ...rest, maturity: 'experimentation', places: [placeOf(commune)], leadOrganisation: lead })));
  await pushProjects(stack, 'foule', noise(NOISE), 500);
  await stack.indexCaughtUp(120_000);
}, 300_000);
afterAll(() => stack.stop());

const get = (path: string, init: RequestInit = {}) => fetch(`${stack.webUrl}${path}`, { redirect: 'manual', ...init });
const json = async <Body>(path: string) => (await (await get(path)).json()) as Body;
const found = async (q: string, perPage = 3) => (await json<{ projects: ApiProject[] }>(`/api/v1/projects?perPage=${perPage}&q=${encodeURIComponent(q)}`)).projects;
const ofTitle = async (title: string): Promise<ApiProject> => {
  const project = (await found(title)).find((candidate) => candidate.title === title);
  if (project === undefined) throw new Error(`« ${title} » is not found`);
  return project;
};

test('people find what they look for, however they spell it: 95 queries in 100 have it in the first three', async () => {
  const missed: string[] = [];
  for (const { kind, q, expected } of queries) {
    const titles = (await found(q)).map(({ title }) => title);
    if (!titles.includes(expected)) missed.push(`${kind} : « ${q} » : ${titles.join(' | ')}`);
  }
  expect(queries.length).toBeGreaterThanOrEqual(60);
  expect({ missed, most: missed.length <= queries.length * 0.05 }).toMatchObject({ most: true });
}, 60_000);

describe('one query string, many outputs', () => {
  test.each([
    ['csv', 'text/csv'], ['xlsx', 'spreadsheetml'], ['json', 'application/json'], ['geojson', 'application/geo+json'],
  ])('the whole search goes out as %s, streamed, with a licence and a day', async (format, type) => {
    const query = format === 'csv' ? 'scale=non-precise' : PART;
    const { total: expected } = await json<{ total: number }>(`/api/v1/projects?perPage=1&${query}`);
    const response = await get(`/api/v1/projects.${format}?${query}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('link')).toContain('rel="license"');
    const { bytes, pieces } = await readStream(response);
    expect(pieces).toBeGreaterThan(3);
    if (format === 'csv') {
      const lines = bytes.toString('utf8').trimEnd().split('\r\n');
      expect(expected).toBe(total);
      expect(lines).toHaveLength(total + 1);
      expect(lines[1]).toMatch(/,\d{4}-\d\d-\d\d$/);
    }
    if (format === 'json' || format === 'geojson') {
      const body = JSON.parse(bytes.toString('utf8')) as { about: { licence: string; date: string }; sources: { projects: number }[]; projects?: unknown[]; features?: unknown[] };
      expect((body.projects ?? body.features)?.length).toBe(expected);
      expect(body.about.licence).toBe('cc-by-sa-4.0');
      expect(body.about.date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(body.sources.reduce((sum, { projects }) => sum + projects, 0)).toBe(expected);
    }
    if (format === 'xlsx') expect(bytes.subarray(0, 2).toString()).toBe('PK');
  }, 60_000);

  test('who holds a file already is told so without making it again', async () => {
    const etag = (await get('/api/v1/projects.xlsx?q=canal')).headers.get('etag') ?? '';
    expect((await get('/api/v1/projects.xlsx?q=canal', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test('a page of JSON and a feed say their licence, sources and day too', async () => {
    expect(await json('/api/v1/projects?q=canal')).toMatchObject({ about: { licence: 'cc-by-sa-4.0' }, sources: [{ licence: 'lo-2.0' }] });
    expect(await (await get('/api/v1/projects.rss?q=canal')).text()).toMatch(/<copyright>CC BY-SA 4\.0.*<lastBuildDate>.*<dc:source>/s);
  });

  test('the sheet to print numbers its list, carries its code and its sources, and holds a whole search', async () => {
    const response = await get('/recherche/imprimer?q=canal');
    const html = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(html).toMatch(/class="code".*<path d="M0 0h1v1h-1z/s);
    expect(html).toContain('La Recyclerie du canal');
    expect(html).toContain('Licence Ouverte 2.0');
    const { total: expected } = await json<{ total: number }>(`/api/v1/projects?perPage=1&${PART}`);
    const everything = await readStream(await get(`/recherche/imprimer?${PART}`));
    expect(everything.bytes.toString('utf8').match(/<li>/g)).toHaveLength(expected);
    expect(everything.pieces).toBeGreaterThan(10);
  }, 60_000);
});

describe('a frame in somebody else’s page', () => {
  test.each(['/embed/liste?q=canal', '/embed/carte?q=canal'])('%s is titled, light, credited, without cookie, and nothing inline', async (path) => {
    const response = await get(path);
    const html = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle="/);
    expect(html).toContain('CC BY-SA 4.0');
    expect(html).toContain('Partenaire cibles');
  });

  test('the filters of a list stay, whatever its readers search inside', async () => {
    const html = await (await get('/embed/liste?partner=p-cibles&filtrer=1&mots=jardin')).text();
    expect(html).toContain('Graines de quartier');
    expect(html).not.toContain('Jardin partagé du marché');
    expect(html).toContain('name="partner" value="p-cibles"');
  });

  test('one project, always dark, follows its project', async () => {
    const { slug } = await ofTitle('La Recyclerie du canal');
    const html = await (await get(`/embed/projets/${slug}?look=sombre`)).text();
    expect(html).toContain('/embed/couleurs/sombre.css');
    expect(await (await get('/embed/couleurs/sombre.css')).text()).toContain('color-scheme: dark');
    expect((await get('/embed/projets/inconnu')).status).toBe(404);
  });

  test('the configurator shows the frame and gives the code to paste', async () => {
    const response = await get('/embed?quoi=carte&departement=69');
    const html = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("frame-src 'self'");
    expect(html).toContain('src="/embed/carte?departement=69"');
    expect(html).toContain('&lt;iframe src=&quot;');
    expect(html).toContain('/scripts/embed-host.js');
  });
});

describe('a selection', () => {
  test('is all in its address, in its order, and leaves in every form', async () => {
    const [first, second] = [await ofTitle('Zéro mégot'), await ofTitle('Le Troc des savoirs')];
    const html = await (await get(`/selection?ids=${second.id}&ids=${first.id}&ids=inconnu`)).text();
    expect(html.indexOf('Le Troc des savoirs')).toBeLessThan(html.indexOf('Zéro mégot'));
    expect(html).toContain('1\u00A0projet de cette liste n’est plus publié');
    const csv = await (await get(`/api/v1/projects.csv?ids=${second.id}&ids=${first.id}`)).text();
    expect(csv.trimEnd().split('\r\n')).toHaveLength(3);
  });
});

describe('open data', () => {
  test('every answer is what the description of the API says, field by field', async () => {
    type Described = { paths: Record<string, { get: { responses: { 200: { content: Record<string, { schema: { $ref?: string } }> } } } }>; components: { schemas: Record<string, object> } };
    const described = await json<Described>('/api/v1/openapi.json');
    const ajv = new Ajv({ strict: false, formats: { uri: true, date: true, 'date-time': true } });
    ajv.addSchema({ $id: 'api', components: described.components });
    const { slug } = await ofTitle('Zéro mégot');
    const examples: Record<string, string> = { '/projects': '/projects?q=canal', '/projects.json': '/projects.json?q=canal', '/projects/{slug}': `/projects/${slug}`, '/territories/{code}': '/territories/dep-69' };
    const checked: string[] = [];
    for (const [path, { get: described200 }] of Object.entries(described.paths)) {
      const reference = described200.responses[200].content['application/json']?.schema.$ref;
      if (reference === undefined) continue;
      const validate = ajv.compile({ $ref: `api${reference}` });
      expect({ path, valid: validate(await json(`/api/v1${examples[path] ?? path}`)), errors: validate.errors }).toEqual({ path, valid: true, errors: null });
      checked.push(path);
    }
    expect(checked).toEqual(expect.arrayContaining(['/projects', '/projects.json', '/projects/{slug}', '/partners', '/withdrawn', '/territories/{code}', '/dumps']));
    const refused = ajv.compile({ $ref: 'api#/components/schemas/Problem' });
    expect(refused(await json('/api/v1/projects?perPage=900'))).toBe(true);
  });

  test('the columns of the tables are those that their schema names; catalogue, changes and security contact are there', async () => {
    const { fields } = await json<{ fields: { name: string }[] }>('/api/v1/schemas/projects.tableschema.json');
    const [header] = (await (await get('/api/v1/projects.csv?q=canal')).text()).split('\r\n');
    expect(header?.replace('\uFEFF', '').split(',')).toEqual(fields.map(({ name }) => name));
    expect(await json('/api/v1/schemas/project.json')).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', properties: { title: { type: 'string' } } });
    expect(await json('/api/v1/catalogue.jsonld')).toMatchObject({ '@type': 'dcat:Catalog' });
    // The latest change first: its number is the one that the description of the API bears, and the history is whole down to 1.0.
    const { versions } = await json<{ versions: { version: string; date: string; changes: string[] }[] }>('/api/v1/schemas/changes.json');
    expect(versions[0]?.version).toBe((await json<{ info: { version: string } }>('/api/v1/openapi.json')).info.version);
    expect(versions.at(-1)?.version).toBe('1.0');
    expect(versions.map(({ date }) => date)).toEqual(versions.map(({ date }) => date).sort().reverse());
    expect(versions.every(({ changes }) => changes.length > 0)).toBe(true);
    expect(await (await get('/.well-known/security.txt')).text()).toMatch(/^Contact: .*\nExpires: /);
  });

  test('each answer says what one may still ask', async () => {
    const { headers } = await get('/api/v1/partners');
    expect(headers.get('ratelimit-policy')).toMatch(/^"api";q=\d+;w=\d+$/);
    expect(headers.get('ratelimit')).toMatch(/^"api";r=\d+;t=\d+$/);
  });

  test('a whole copy comes with its checksums; what is withdrawn leaves it at once', async () => {
    const { list, daily, linesOf } = daysCopies(stack.webUrl);
    const deadline = Date.now() + 60_000;
    // The year's edition and the day's copy are written one after the other.
    while ((await daily()).length === 0 && Date.now() < deadline) await setTimeout(500);
    const projectsOf = async () => (await linesOf('projects.jsonl.gz')).lines;
    expect((await list()).dumps.map(({ edition }) => edition)).toContain(`edition-${new Date().getFullYear()}`);
    expect(await projectsOf()).toHaveLength(total);
    expect(await unlikeTheirSchema(await linesOf('projects.jsonl.gz'))).toEqual([]);
    expect(await unlikeTheirSchema(await linesOf('sources.jsonl.gz'))).toEqual([]);
    const { id, slug } = await ofTitle('Frigos de rue');
    await createAsTeam(stack, 'api::objection.objection', { subject: 'project', by: 'carrier', reference: `${stack.webUrl}/projets/${slug}` });
    // Nobody is given the old one meanwhile: it is absent until it is written again.
    const isWritten = async () => (await daily()).some(({ files }) => files.some(({ name, records }) => name === 'projects.jsonl.gz' && records === total - 1));
    while (!(await isWritten()) && Date.now() < deadline + 60_000) await setTimeout(500);
    const left = await projectsOf();
    expect(left).toHaveLength(total - 1);
    expect(left.map((project) => project.id)).not.toContain(id);
  }, 120_000);
});

test('a synonym saved by the team is in use within ten seconds, and survives a rebuild', async () => {
  const isFound = async () => (await found('zibeline')).some(({ title }) => title === 'Zéro mégot');
  expect(await isFound()).toBe(false);
  await createAsTeam(stack, 'api::synonym.synonym', { kind: 'both-ways', terms: 'zibeline\nmégot' });
  const saved = Date.now();
  while (!(await isFound()) && Date.now() - saved < 10_000) await setTimeout(250);
  expect(await isFound()).toBe(true);
  expect((await runSearchIndex(stack, 'rebuild').ended).code).toBe(0);
  expect(await isFound()).toBe(true);
}, 60_000);

test('suggestions come in groups: projects, themes, partners, places, pages', async () => {
  const of = async (q: string) => json<{ groups: { kind: string; items: { label: string; href: string }[] }[] }>(`/recherche/suggestions?q=${encodeURIComponent(q)}`);
  const groups = new Map((await of('la r')).groups.map(({ kind, items }) => [kind, items]));
  expect([...groups.keys()]).toContain('projects');
  expect((await of('recyc cana')).groups[0]?.items[0]?.label).toBe('La Recyclerie du canal');
  expect((await of('environ')).groups.find(({ kind }) => kind === 'themes')?.items[0]?.href).toBe('/recherche?theme=ENV');
  expect((await of('partenaire ci')).groups.find(({ kind }) => kind === 'partners')?.items[0]?.href).toBe('/partenaires/p-cibles');
  expect((await of('villeurb')).groups.find(({ kind }) => kind === 'places')?.items[0]?.href).toMatch(/^\/recherche\?near=45\.7/);
  expect((await of('Gironde')).groups.find(({ kind }) => kind === 'places')?.items[0]).toMatchObject({ label: 'Gironde', href: '/recherche?departement=33' });
  expect((await of('bretagne')).groups.find(({ kind }) => kind === 'places')?.items[0]?.href).toBe('/recherche?region=53');
  expect((await of('charte')).groups.find(({ kind }) => kind === 'pages')?.items[0]?.href).toBe('/charte');
});

test('emerging projects are a filter of the page, the feed and the API, the same when the engine rests', async () => {
  const emerging = async () => (await json<{ total: number }>('/api/v1/projects?emerging=1&perPage=1')).total;
  const before = await emerging();
  expect(before).toBeGreaterThan(0);
  expect(await (await get('/api/v1/projects.rss?emerging=1&q=mégot')).text()).toContain('Zéro mégot');
  expect((await get('/api/v1/projects?emerging=oui')).status).toBe(400);
  expect(await (await get('/')).text()).toContain('/recherche?emerging=1');
  await stack.killTypesense();
  expect(await emerging()).toBe(before);
});
