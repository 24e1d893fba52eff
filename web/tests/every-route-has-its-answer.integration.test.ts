import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { defineSiteRoutes } from '../app/site-routes.js';
import { makeAskers, type Asking, type Program } from './route-matrix/make-askers.js';
import { askers, readMatrix, toVerdict, writeMatrix, type Asker, type Matrix } from './route-matrix/matrix.js';
import { engineRoutes, serverRoutes } from './route-matrix/other-routes.js';

/** Well formed, and the name of nothing. */
const NOTHING = 'zzzzzzzzzzzzzzzzzzzzzzzz';
const AT_ONCE = 8;

let stack: TestStack;
let everybody: Record<Asker, Asking>;
let found: Matrix;

beforeAll(async () => {
  stack = await startTestStack({ database: 'sqlite', web: true, demo: true, inventories: true });
  everybody = await makeAskers(stack);
  // The site first: without its forms' token it ends no session, while the CMS, asked directly, ends them all.
  const site = await tellAll('web', await webRoutes());
  found = { ...(await tellAll('cms', await cmsRoutes())), ...(await tellAll('engine', engineRoutes)), ...site };
  if (process.env['UPDATE_MATRIX'] === '1') await writeMatrix(found);
}, 600_000);
afterAll(() => stack.stop());

async function cmsRoutes(): Promise<string[]> {
  const { routes } = (await stack.callCms('/api/operations/routes', { token: 'CMS_ADMIN_TOKEN' })).body as { routes: string[] };
  return routes;
}

/** Pages and other addresses of the site, read and written to; what its server answers by itself. */
async function webRoutes(): Promise<string[]> {
  const paths = new Set<string>();
  defineSiteRoutes((path) => paths.add(`/${path}`));
  return [...[...paths].filter((path) => !path.startsWith('/en')).sort().flatMap((path) => [`GET ${path}`, `POST ${path}`]), ...(await serverRoutes())];
}

/** A route's address with nothing behind its parts, and a model that exists where one is asked for: what is checked is the door. */
const addressOf = (path: string) =>
  path.replace(/:(model|uid|contentTypeUid|contentType)\b\??/g, 'api::project.project').replace(/\{?\/?:[\w]+\?\}?/g, '').replace(/:[\w]+(\([^)]*\))?/g, NOTHING).replace(/\(\.\*\)|\*\w*/g, NOTHING).replace(/[{}]/g, '');

/** Each question from an address of its own: how often one may ask is another test's. */
let asked = 0;
const anAddress = () => `10.${(asked += 1) >> 16}.${(asked >> 8) & 255}.${asked & 255}`;

async function ask(program: Program, route: string, asker: Asker): Promise<string> {
  const [method = 'GET', path = '/'] = route.split(' ');
  const base = { cms: stack.cmsUrl, web: stack.webUrl, engine: stack.typesenseUrl }[program];
  const hasBody = method !== 'GET' && method !== 'OPTIONS' && method !== 'DELETE';
  const body = program === 'web' ? 'intent=rien' : '{}';
  const type = program === 'web' ? 'application/x-www-form-urlencoded' : 'application/json';
  const response = await fetch(`${base}${addressOf(path)}`, {
    method, redirect: 'manual', signal: AbortSignal.timeout(30_000), ...(hasBody && { body }),
    headers: { 'x-forwarded-for': anAddress(), ...everybody[asker][program], ...(hasBody && { 'content-type': type }), ...(program === 'web' && method === 'POST' && { origin: base, 'sec-fetch-site': 'same-origin' }) },
  });
  await response.body?.cancel();
  return toVerdict(response.status, response.headers.get('location'));
}

/** Those that end the asker's own session come last. */
const isLast = (route: string) => /log-?out|deconnexion|sign-out|me\/sessions|password\/change/.test(route);
/** Whoever leaves an organisation is heard by nothing of it: after all that others of it are asked, one at a time. */
const isLeaving = (route: string) => route.endsWith('team/leave');

async function tellAll(program: Program, routes: readonly string[]): Promise<Matrix> {
  const rows = new Map(routes.map((route) => [route, new Map<Asker, string>()]));
  const first = routes.filter((route) => !isLast(route) && !isLeaving(route));
  const tell = async (route: string, asker: Asker) => rows.get(route)?.set(asker, await ask(program, route, asker));
  for (const asker of askers) {
    for (let from = 0; from < first.length; from += AT_ONCE) await Promise.all(first.slice(from, from + AT_ONCE).map((route) => tell(route, asker)));
    for (const route of [...routes.filter(isLeaving), ...routes.filter(isLast)]) await tell(route, asker);
  }
  return Object.fromEntries([...rows].map(([route, told]) => [`${program} ${route}`, askers.map((asker) => told.get(asker) ?? '?').join('')]));
}

test('every address of the CMS and of the site has its line in the table, and the table has no line too many', async () => {
  expect(Object.keys(found).sort()).toEqual(Object.keys(await readMatrix()).sort());
});

test('every address answers each asker as the table says', async () => {
  const expected = await readMatrix();
  expect(Object.entries(found).filter(([route, answers]) => expected[route] !== answers).map(([route, answers]) => `${route}: ${answers}, the table says ${expected[route] ?? 'nothing'}`)).toEqual([]);
});

test('a session opens the pages of the space to each role, and to nobody else', () => {
  const answers = found['web GET /espace'] ?? '';
  expect(askers.map((asker, index) => `${asker} ${answers[index] ?? ''}`).filter((told) => told.endsWith('+'))).toEqual(['reader +', 'contributor +', 'referent +']);
});

test('nobody outside the team is heard by the admin, and nobody but our own programs by our own addresses', async () => {
  const outside = ['anonymous', 'reader', 'contributor', 'referent', 'blocked', 'search-key'] as const;
  const open = /^cms (GET|POST|PUT|DELETE) \/(content-manager\/preview\/script|admin\/(init|project-type|login|register-admin|forgot-password|reset-password|registration-info|access-token|register|logout|telemetry|$|:path|\(|\*)|uploads|_health|documentation|i18n|favicon)/;
  const heard = Object.entries(found).filter(([route, answers]) => /^cms \w+ \/(admin|content-manager|upload|users-permissions|content-type-builder|api)/.test(route) && !route.includes('/api/space/') && !open.test(route)
    && outside.some((asker) => answers[askers.indexOf(asker)] === '+'));
  expect(heard.map(([route, answers]) => `${answers} ${route}`)).toEqual([]);
});

test('the key that browsers may hold searches the public index, and does nothing else there; without it the engine answers that it is up', () => {
  const heard = (asker: Asker) => Object.entries(found).filter(([route, answers]) => route.startsWith('engine ') && answers[askers.indexOf(asker)] !== '-').map(([route]) => route.replace('engine ', ''));
  for (const asker of askers.filter((one) => one !== 'search-key')) expect([asker, heard(asker)]).toEqual([asker, ['GET /health']]);
  expect(heard('search-key').sort()).toEqual(['GET /collections/projects/documents/search?q=*&query_by=title', 'GET /health', 'POST /multi_search']);
});

test('the site’s server gives away no file of its own but those made for browsers', () => {
  for (const path of ['/uploads/:file', '/.env', '/build/server/index.js', '/__manifest', '/medias/:file', '/assets/:file', '/typesense/:file']) expect([path, found[`web GET ${path}`]]).toEqual([path, '0'.repeat(askers.length)]);
  expect(found['web POST /hooks/cms']).toBe('-'.repeat(askers.length));
});
