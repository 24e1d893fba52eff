import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { addressOf } from './route-matrix/addresses.js';
import { filled } from './route-matrix/ask.js';
import { makeAskers, type Asking } from './route-matrix/make-askers.js';
import { siteForms } from './route-matrix/site-forms.js';

const AT_ONCE = 6;
/** `ODD_CALLS` for a longer look, `TEST_SEED` to play one again. */
const CALLS = Number(process.env['ODD_CALLS'] ?? 500);
const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);

const forms = Object.entries(siteForms).flatMap(([path, all]) => all.filter(({ last }) => last !== true).map((form) => ({ path, form })));
const reading = ['/', '/recherche', '/en/recherche', '/api/v1/projects', '/api/v1/projects.csv', '/partenaires', '/territoires', '/agenda', ...Object.keys(siteForms)];

const written = ['__proto__', 'constructor', '\u0000', '\uFEFF', '%00', '../../etc/passwd', "'; drop table projects; --", '<script>alert(1)</script>', '{"a":[', '[]', '-1', '1e308', '2026-13-45', 'NaN', 'https://[', 'javascript:alert(1)', 'é'.repeat(400), 'x'.repeat(20_000), '\r\nBcc: a@b.example', '😀'.repeat(60), ' ', ''];
const odd = fc.oneof(fc.constantFrom(...written), fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replace(/\p{Cs}/gu, '?')), fc.double().map(String));
const names = fc.oneof(fc.constantFrom('intent', 'do', 'action', 'id', 'page', 'q', 'seen', 'langue', 'suite', '_data', 'index', 'bbox', 'near', 'ids', 'places[0]', 'a[b][c]', '__proto__'), odd);
const pairs = fc.array(fc.tuple(names, odd), { maxLength: 4 });
type Pairs = [string, string][];
type Call = { isRead: boolean; at: string; form: (typeof forms)[number]; part: string; isPartOdd: boolean; spoilt: string[]; more: Pairs; isIn: boolean };
const call: fc.Arbitrary<Call> = fc.record({
  isRead: fc.nat(3).map((dice) => dice === 0), at: fc.constantFrom(...reading), form: fc.constantFrom(...forms), part: odd, isPartOdd: fc.boolean(), spoilt: fc.array(odd, { maxLength: 3 }), more: pairs, isIn: fc.boolean(),
});

let stack: TestStack;
let referent: Asking;
beforeAll(async () => {
  stack = await startTestStack({ database: 'sqlite', web: true });
  referent = (await makeAskers(stack)).referent;
}, 180_000);
afterAll(() => stack.stop());

let asked = 0;
/** An address beyond 16 KB is refused by Node before any page of ours. */
const short = (text: string) => text.slice(0, 150);
/** Sends it as a page of ours would have, token and all, but for what was written; answers what is wrong with the answer, null when nothing is. */
async function send({ isRead, at, form: { path, form }, part, isPartOdd, spoilt, more, isIn }: Call): Promise<string | null> {
  const asking: Asking = isIn ? referent : { cms: {}, web: {}, engine: {} };
  const route = isRead ? at : path;
  const address = isPartOdd ? route.replace(/:\w+\??/g, () => encodeURIComponent(short(part)) || 'x') : addressOf(route);
  const query = isRead ? `?${new URLSearchParams(more.map(([name, value]) => [short(name), short(value)])).toString()}` : (form.query ?? '');
  const body = filled(form, stack.secrets.SESSION_SECRET, asking);
  for (const [index, value] of spoilt.entries()) body.set(Object.keys(form.fields)[index] ?? 'intent', value);
  for (const [name, value] of more) body.append(name, value);
  const answer = await fetch(`${stack.webUrl}${address}${query}`, {
    method: isRead ? 'GET' : 'POST', redirect: 'manual', signal: AbortSignal.timeout(30_000), ...(!isRead && { body }),
    headers: { 'x-forwarded-for': `10.${(asked += 1) >> 16}.${(asked >> 8) & 255}.${asked & 255}`, ...asking.web, origin: stack.webUrl, 'sec-fetch-site': 'same-origin' },
  });
  const text = await answer.text();
  const tells = /\bat .+\.(js|tsx?):\d+|node_modules|SQLITE_|syntax error at|knex|ZodError/i.exec(text)?.[0];
  return answer.status >= 500 || tells !== undefined ? `${answer.status} ${isRead ? 'GET' : 'POST'} ${address}${query} ${body.toString()} → ${tells ?? ''}`.slice(0, 700) : null;
}

test('forms and addresses filled in as nobody would are answered or refused: no page fails, and none says how it is made', async () => {
  const calls = fc.sample(call, { numRuns: CALLS, seed });
  process.stdout.write(`odd forms and addresses of the site, seed ${seed}\n`);
  const failed: string[] = [];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let next = calls.shift(); next !== undefined; next = calls.shift()) {
      // Some forms end the session that sends them.
      const cameIn = calls.length % 50 === 0 ? Promise.resolve(referent.comeInAgain?.('web')) : Promise.resolve();
      const one = next;
      const failure = await cameIn.then(() => send(one)).catch((error: unknown) => `${String(error)} ${JSON.stringify(next)}`.slice(0, 500));
      if (failure !== null) failed.push(failure);
    }
  }));
  expect(asked).toBe(CALLS);
  expect(failed).toEqual([]);
  await referent.comeInAgain?.('web');
  expect((await fetch(`${stack.webUrl}/espace`, { redirect: 'manual', headers: referent.web })).status).toBe(200);
  const logs = readdirSync(stack.logs).map((file) => readFileSync(join(stack.logs, file), 'utf8')).join('\n');
  expect(/UnhandledPromiseRejection|uncaughtException/i.exec(logs)?.[0]).toBeUndefined();
}, 240_000 + CALLS * 40);
