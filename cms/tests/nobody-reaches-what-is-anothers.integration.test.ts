import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { cmsWays, missingFor, type Way } from './foreign/cms-ways.js';
import { mixedWays } from './foreign/mixed-ways.js';
import { tellOfOddForms } from './foreign/odd-forms.js';
import { plantForeign, type Foreign } from './foreign/plant-foreign.js';
import { routesOfSpace } from './foreign/routes-of-space.js';
import { rowsAbout } from './foreign/rows-about.js';
import { siteWays } from './foreign/site-ways.js';
import { firstUnlike, isAlike, named, tell, type Told } from './foreign/told.js';
import { tellOfTooMuch } from './foreign/too-much.js';
import { tellOfTwoOrganisations } from './foreign/two-organisations.js';
import { tellOfUploads } from './foreign/uploads.js';
import { anItem, startImportSession } from './import-session.js';
import { settlePartner, startPartnerSession, type PartnerSession } from './partner-session.js';
import { openBrowser, type Browser } from './space-browser.js';
import { tellOfScripts } from './xss/no-script-runs.js';

const AT_ONCE = 6;
/** What only the other partner wrote: no answer to anybody else holds it. */
const SECRET = /Canari\p{Lu}|canari-[a-z]/u;

let stack: TestStack;
let admin: AdminSession;
let foreign: Foreign;
let alpha: PartnerSession;
let browser: Browser;
/** A sheet of one's own. */
let own: string;

beforeAll(async () => {
  stack = await startTestStack({ database: 'sqlite', web: true });
  admin = await startAdminSession(stack);
  foreign = await plantForeign(stack, admin);
  const file = await startImportSession(stack, 'alpha', '2020-01-01');
  own = (await file.push([anItem('own', { title: 'La serre d’Alpha' })]))[0]?.projectId ?? '';
  alpha = await startPartnerSession(stack, admin, await settlePartner(admin, 'p-alpha', 'trusted'));
  browser = openBrowser(stack, '192.0.2.20');
  browser.keep(`carrefour=${alpha.session}`);
}, 300_000);
afterAll(() => stack.stop());

type Tried = { way: string; there: Told; nowhere: Told };

/** Tries each way on what is another's and on what is not there; what was asked for is named alike in both answers. */
async function tryAll(ways: readonly Way[], ask: (way: Way, name: string) => Promise<Told>): Promise<Tried[]> {
  const tried: Tried[] = [];
  const waiting = [...ways];
  const worker = async () => {
    for (let way = waiting.shift(); way !== undefined; way = waiting.shift()) {
      const missing = way.missing ?? missingFor(way.name);
      const there = named(await ask(way, way.name), way.name, missing);
      const nowhere = way.name === '' ? there : named(await ask(way, missing), missing, missing);
      tried.push({ way: `${way.route} ${JSON.stringify({ path: way.path(way.name), body: way.body?.(way.name) })}`.slice(0, 300), there, nowhere });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return tried;
}

const askCms = async ({ method, path, body, headers }: Way, name: string): Promise<Told> => tell(await fetch(`${stack.cmsUrl}/api/space/${path(name)}`, {
  method, headers: { authorization: `Bearer ${stack.secrets['CMS_SPACE_TOKEN']}`, 'x-carrefour-session': alpha.session, 'content-type': 'application/json', ...headers }, ...(body !== undefined && { body: JSON.stringify(body(name)) }),
}));

/** Whatever a way answers is what nothing would have answered, and holds nothing of the other's. */
function expectNothing(tried: readonly Tried[]): void {
  const unlike = tried.filter(({ there, nowhere }) => !isAlike(there, nowhere));
  expect(unlike.map(({ way, there, nowhere }) => ({ way, there: firstUnlike(there, nowhere), nowhere: firstUnlike(nowhere, there) }))).toEqual([]);
  expect(tried.filter(({ there }) => SECRET.test(there.text + there.headers)).map(({ way, there }) => [way, SECRET.exec(there.text + there.headers)?.[0]])).toEqual([]);
  expect(tried.filter(({ there }) => there.status >= 500)).toEqual([]);
}

/** All that the database holds of the other partner, and all that its own people see of it. */
async function stateOfForeign() {
  const { ids, beta } = foreign;
  const seen = await Promise.all(['dashboard', 'messages', 'profile', 'team', 'imports', 'projects', 'projects/conflicts', `projects/${ids['shown']}`, `projects/${ids['unseen']}`, `projects/${ids['submitted']}`, `imports/${ids['job']}`].map((path) => beta.ask('GET', path)));
  return { rows: await rowsAbout(stack, [...Object.values(ids), 'anari', 'p-beta']), seen: seen.map(({ status, body }) => [status, JSON.stringify(body)]) };
}

describe('two partners', () => {
  test('one sees and changes nothing of the other’s by any route of the space, and cannot tell it from what is not there', async () => {
    expect(Object.entries({ ...foreign.ids, ...foreign.tokens }).filter(([, name]) => !/^([a-z0-9]{24}|[\w-]{43})$/.test(name))).toEqual([]);
    expect(JSON.stringify((await foreign.beta.ask('GET', `projects/${foreign.ids['shown']}`)).body)).toMatch(SECRET);
    const before = await stateOfForeign();
    const ways = [...(await routesOfSpace('cms')).flatMap((route) => cmsWays(route, foreign)), ...mixedWays(own, foreign)];
    const tried = await tryAll(ways, askCms);
    expectNothing(tried);
    const withId = tried.filter(({ there }) => there.status === 200 && !there.text.includes('"error"'));
    process.stdout.write(`${ways.length} ways through the CMS, ${withId.length} answered with what is one’s own\n`);
    expect(ways.length).toBeGreaterThan(600);
    expect(await stateOfForeign()).toEqual(before);
  }, 300_000);

  test('nor by any page or form of the site', async () => {
    const before = await stateOfForeign();
    const jeton = await browser.csrf();
    const ways = (await routesOfSpace('web')).flatMap((route) => siteWays(route, foreign));
    const tried = await tryAll(ways, async ({ method, path, body }, name) => {
      return tell(await fetch(`${stack.webUrl}${path(name)}`, {
        method, redirect: 'manual', headers: { origin: stack.webUrl, cookie: `carrefour=${alpha.session}`, 'x-forwarded-for': '192.0.2.20' }, ...(body !== undefined && { body: new URLSearchParams({ jeton, ...(body(name) as Record<string, string>) }) }),
      }));
    });
    expectNothing(tried);
    process.stdout.write(`${ways.length} ways through the site\n`);
    expect(ways.length).toBeGreaterThan(200);
    expect(await stateOfForeign()).toEqual(before);
  }, 300_000);

  test('a session says for whom it acts: claiming another partner, by a header or by going over to it, is refused', async () => {
    const partner = foreign.ids['partner'] ?? '';
    expect((await alpha.ask('GET', 'session', undefined, { 'x-carrefour-partner': partner })).status).toBe(409);
    expect((await alpha.ask('POST', 'projects', { values: { title: 'Volé' } }, { 'x-carrefour-partner': partner })).status).toBe(409);
    for (const header of ['x-http-method-override', 'x-method-override', 'x-http-method']) expect((await alpha.ask('POST', `projects/${foreign.ids['shown']}`, {}, { [header]: 'GET' })).status).toBe(405);
    for (const verb of ['PUT', 'PATCH', 'DELETE'] as const) expect([404, 405]).toContain((await alpha.ask(verb, `projects/${foreign.ids['shown']}`, {})).status);
    expect((await alpha.ask<{ partner: { slug: string } }>('GET', 'session')).body.partner.slug).toBe('p-alpha');
  });
});

const scene = () => ({ stack, admin, foreign, alpha });
tellOfTwoOrganisations(scene);
tellOfUploads(scene);
tellOfTooMuch(scene);
tellOfOddForms(scene);
tellOfScripts(scene);
