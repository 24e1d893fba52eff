import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import axiosOverFetch from '../app/search/engine/axios-over-fetch.js';
import { scopedSearchKey, searchOnlyKey } from '../typesense/search-keys.js';
import { pushProjects } from './push-projects.js';
import { HIDDEN, PLAIN } from './search-key/attempt.js';
import { keysIn, readSite } from './search-key/keys-in-site.js';
import { everythingHeld, ownerOf, plantHidden } from './search-key/owner.js';
import { triedBySearching } from './search-key/tried-by-searching.js';
import { triedOnEngine } from './search-key/tried-on-engine.js';
import { triedThroughSite } from './search-key/tried-through-site.js';
import { triedWithForgedKeys } from './search-key/tried-with-forged-keys.js';
import { tryIt, type Told } from './search-key/try-it.js';

const DAY = 24 * 3600;
let stack: TestStack;
let key = '';
let secrets: string[] = [];
let digests: string[] = [];
let before: Record<string, string>;
let after: Record<string, string>;
const told: Told[] = [];
let closed: Awaited<ReturnType<typeof readSite>>;
let open: Awaited<ReturnType<typeof readSite>>;

beforeAll(async () => {
  stack = await startTestStack({ database: 'sqlite', web: true });
  const [project = ''] = await pushProjects(stack, 'clefs', [{ title: 'Le jardin partagé', themes: ['ENV'] }, { title: 'La fabrique', themes: ['SOL'] }]);
  await stack.indexCaughtUp();
  const owner = ownerOf(stack);
  await plantHidden(owner);
  const { DEMO_PASSWORD: _known, ...given } = stack.secrets;
  secrets = [...Object.values(given), searchOnlyKey(stack.secrets.TYPESENSE_API_KEY)];
  closed = await readSite(stack);
  // As a team that opens its engine to browsers.
  await stack.restartWeb({ TYPESENSE_PUBLIC_URL: stack.typesenseUrl });
  open = await readSite(stack);
  key = keysIn(open)[0] ?? '';
  before = await everythingHeld(owner);
  digests = [...JSON.stringify(before).matchAll(/\\"hash\\":\\"([0-9a-f]{32})/g)].map(([, digest = '']) => digest);
  for (const attempt of [...triedOnEngine, ...triedBySearching, ...triedWithForgedKeys(key), ...triedThroughSite]) told.push(await tryIt(stack, attempt, { key, project, digest: digests[0] ?? '' }).catch((error: unknown) => { throw new Error(`${attempt.wins}: ${String(error)}`); }));
  after = await everythingHeld(owner);
}, 400_000);
afterAll(() => stack.stop());

const name = ({ at, method, path, wins, status }: Told) => `${wins} (${at} ${method} ${path}): ${status}`;

test('pages, scripts and answers hold no key; where the engine is open to browsers, the one that only searches, for a day', () => {
  expect(closed.filter(({ path }) => path.endsWith('.js')).length).toBeGreaterThan(10);
  expect(keysIn(closed)).toEqual([]);
  expect(keysIn(open)).toHaveLength(1);
  expect([...closed, ...open].flatMap(({ path, text }) => secrets.filter((secret) => text.includes(secret)).map(() => path))).toEqual([]);
  const parameters = JSON.parse(Buffer.from(key, 'base64').toString().replace(/^[^{]*/, '')) as { expires_at: number };
  expect(parameters).toMatchObject({ exclude_fields: 'hash', limit_hits: 100_000 });
  expect(parameters.expires_at - Date.now() / 1000).toBeLessThanOrEqual(DAY);
});

test('the key does search, and finds what is to be found: what it is refused is not refused for being wrong', async () => {
  const plain = await tryIt(stack, { wins: 'what all may find', at: 'engine', method: 'POST', path: '/multi_search', body: { searches: [PLAIN] }, ends: 'silent' }, { key, project: '', digest: '' });
  expect([plain.status, plain.isRefused, plain.found]).toEqual([200, false, 2]);
});

test('of more than sixty things it tries beside searching, none succeeds', () => {
  // What this engine does not have at all proves nothing.
  const real = told.filter(({ at, status }) => at === 'site' || status !== 404);
  process.stdout.write(`${real.length} attempts with the search key, of ${told.length}\n`);
  expect(new Set(real.map(({ at, method, path, body, key: forged }) => JSON.stringify([at, method, path, body, forged]))).size).toBe(real.length);
  expect(real.filter(({ at }) => at === 'engine').length).toBeGreaterThanOrEqual(60);
  expect(told.filter(({ ends, isRefused }) => ends === 'refused' && !isRefused).map(name)).toEqual([]);
  expect(told.filter(({ ends, isRefused, found }) => ends === 'nothing' && !isRefused && found > 0).map(name)).toEqual([]);
});

test('nothing that it is answered tells what is the team’s: a digest, a key, a word kept beside the index', () => {
  expect(Object.values(before).filter((text) => text.includes(HIDDEN)).length).toBeGreaterThan(4);
  expect(digests).toHaveLength(2);
  const own = (attempt: Told) => JSON.stringify([attempt.path, attempt.body]);
  const kept = [HIDDEN, ...secrets];
  expect(told.filter(({ text }) => kept.some((word) => text.includes(word))).map(name)).toEqual([]);
  // What one asks with may be repeated to whoever asked.
  expect(told.filter((attempt) => digests.some((digest) => attempt.text.includes(digest) && !own(attempt).includes(':digest'))).map(name)).toEqual([]);
  expect(told.filter(({ text }) => /"hash"\s*:/.test(text)).map(name)).toEqual([]);
});

test('and the engine holds what it held: documents, collections, names, keys, synonyms, prepared searches, limits', () => {
  expect(after).toEqual(before);
});

test('a key that has had its day is worth nothing, and an old tab hears it as an engine that does not answer: it goes on through the site', async () => {
  const expired = scopedSearchKey(stack.secrets.TYPESENSE_API_KEY, Math.floor(Date.now() / 1000) - 1);
  const ask = (url: string) => axiosOverFetch({ method: 'post', url, headers: { 'x-typesense-api-key': expired, 'content-type': 'application/json' }, data: { searches: [PLAIN] } });
  await expect(ask(`${stack.typesenseUrl}/multi_search`)).rejects.toThrow();
  expect((await ask(`${stack.webUrl}/typesense/multi_search`)).status).toBe(200);
});
