import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { startAdminSession } from './admin-session.js';
import { bodies, bodiesByName, bodiesByToken, ownBodies } from './foreign/bodies-of-space.js';
import { anItem, startImportSession } from './import-session.js';
import { oddText, spoiled } from './odd/odd-value.js';
import { settlePartner, startPartnerSession, type PartnerSession } from './partner-session.js';
import { seededRandom } from './seeded-random.js';

const AT_ONCE = 8;
/** `ODD_CALLS` for a longer look. */
const CALLS = Number(process.env['ODD_CALLS'] ?? 1_500);
const table = join(import.meta.dirname, '../../web/tests/route-matrix/matrix.txt');
const random = seededRandom();
const sender = { locale: 'fr', visitor: '4'.repeat(32) };

type Route = { method: string; path: string };
type Call = Route & { body?: unknown };

/** The routes of ours that visitors and partners reach through the site. */
const routes = (): Route[] => readFileSync(table, 'utf8').split('\n').map((line) => line.split(' '))
  .filter(([, program, , path = '']) => program === 'cms' && /^\/api\/(space|forms|site)\//.test(path)).map(([, , method = 'GET', path = '']) => ({ method, path }));

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let alpha: PartnerSession;
  let own: string;

  beforeAll(async () => {
    stack = await startTestStack({ database });
    const admin = await startAdminSession(stack);
    const file = await startImportSession(stack, 'alpha', '2020-01-01');
    own = (await file.push([anItem('own', { title: 'La serre d’Alpha' })]))[0]?.projectId ?? '';
    alpha = await startPartnerSession(stack, admin, await settlePartner(admin, 'p-alpha', 'trusted'));
  }, 180_000);
  afterAll(() => stack.stop());

  /** What a route would be sent by its page, as the other tests know it; else what forms of ours hold. */
  function rightBody({ method, path }: Route): unknown {
    const name = `${method} ${path.replace('/api/space/', '')}`;
    const known = [...(bodies[name] ?? []), ...(bodiesByName[name] ?? []), ...(bodiesByToken[name] ?? [])];
    if (known.length > 0) return random.pick(known)(own, { file: 1, line: 1, ids: {} });
    return ownBodies[name] ?? { token: 'z'.repeat(43), email: 'a@b.example', name: 'Ana', subject: 'Bonjour', body: 'Bonjour', text: 'Bonjour', reason: 'closed', project: 'la-serre-d-alpha', title: 'Un lieu', summary: 'Un lieu.', ...sender };
  }

  function oddCall(): Call {
    const route = random.pick(known);
    const path = route.path.replace(/:\w+/g, () => encodeURIComponent(random.below(2) === 0 ? own : oddText(random)) || 'x');
    const query = random.below(3) === 0 ? `?${new URLSearchParams(Array.from({ length: 1 + random.below(3) }, () => [random.pick(['page', 'q', 'locale', 'projet', 'days', 'ids', 'w', 'filter', 'since', 'path', 'slug', 'sort', 'a[b][c]', '__proto__']), oddText(random)])).toString()}` : '';
    return { method: route.method, path: `${path}${query}`, ...(route.method === 'POST' && { body: spoiled(random, rightBody(route)) }) };
  }
  // Going out would end it all.
  const known = routes().filter(({ path }) => !/sign-out|team\/(leave|role)|password\/change|\/counts$|medias|dumps/.test(path));

  async function send({ method, path, body }: Call): Promise<string | null> {
    const token = path.startsWith('/api/space/') ? 'CMS_SPACE_TOKEN' : path.startsWith('/api/forms/') ? 'CMS_FORMS_TOKEN' : 'CMS_READ_TOKEN';
    const answer = await fetch(`${stack.cmsUrl}${path}`, {
      method, signal: AbortSignal.timeout(20_000), ...(body !== undefined && { body: JSON.stringify(body) }),
      headers: { authorization: `Bearer ${stack.secrets[token]}`, 'x-carrefour-session': alpha.session, 'content-type': 'application/json' },
    });
    const text = await answer.text();
    const tellsTooMuch = /\bat .+\.js:\d+|node_modules|SQLITE_|syntax error at|knex/i.test(text);
    return answer.status >= 500 || tellsTooMuch ? `${answer.status} ${method} ${path} ${JSON.stringify(body)} → ${text.slice(0, 120)}`.slice(0, 600) : null;
  }

  test('thousands of calls that no page of ours makes are each answered or refused, with no failure and no word of how it is made', async () => {
    const calls = Array.from({ length: CALLS }, oddCall);
    const failed: string[] = [];
    await Promise.all(Array.from({ length: AT_ONCE }, async () => {
      for (let call = calls.shift(); call !== undefined; call = calls.shift()) {
        const failure = await send(call).catch((error: unknown) => `${String(error)} ${JSON.stringify(call)}`.slice(0, 400));
        if (failure !== null) failed.push(failure);
      }
    }));
    process.stdout.write(`${CALLS} odd calls on ${database}, seed ${random.seed}\n`);
    expect(failed).toEqual([]);
    expect((await alpha.ask('GET', 'session')).status).toBe(200);
    const logs = readdirSync(stack.logs).map((file) => readFileSync(join(stack.logs, file), 'utf8')).join('\n');
    expect(/UnhandledPromiseRejection|uncaughtException/i.exec(logs)?.[0]).toBeUndefined();
  }, 240_000 + CALLS * 30);
});
