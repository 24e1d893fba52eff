import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { waitUntil } from '@carrefour/config/stack/processes/wait-until';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { placeAt, pushProjects } from './push-projects.js';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack({ database: 'sqlite', web: true });
  await pushProjects(stack, 'repos', Array.from({ length: 30 }, (_, index) => ({ title: `Recyclerie ${index}`, themes: ['ENV'], places: [placeAt(46, 2 + index / 10)] })));
  await stack.indexCaughtUp();
}, 180_000);
afterAll(() => stack.stop());

const visit = async (path: string) => {
  const started = Date.now();
  const response = await fetch(`${stack.webUrl}${path}`);
  return { status: response.status, body: await response.text(), ms: Date.now() - started };
};

/** Shown, not merely among the texts that the page carries. */
const hasNotice = (html: string): boolean => /<p role="status"[^>]*>Le moteur de recherche se repose/.test(html);

/** A sheet, once it shows projects to learn from (it is shown without them while they are late); answers how many. */
async function similarOn(slug: string): Promise<number> {
  let shown = 0;
  await waitUntil(async () => {
    const { status, body } = await visit(`/projets/${slug}`);
    shown = status !== 200 ? 0 : body.slice(body.indexOf('Ils croisent cette route')).match(/<article/g)?.length ?? 0;
    return shown > 0;
  }, { timeoutMs: 20_000 });
  return shown;
}

test('a sheet leads to three projects of its themes, with the engine and without it', async () => {
  expect(await similarOn('recyclerie-3')).toBe(3);
  await stack.killTypesense();
  expect(await similarOn('recyclerie-4')).toBe(3);
  await stack.restartTypesense();
}, 60_000);

test('with the engine killed, the same addresses answer from the CMS within 3 s, with a notice', async () => {
  await stack.killTypesense();
  const list = await visit('/recherche?q=recyclerie&sort=titre');
  expect(list).toMatchObject({ status: 200 });
  expect(list.ms).toBeLessThan(3_000);
  expect(list.body).toContain('30\u00A0projets');
  expect(hasNotice(list.body)).toBe(true);

  const second = await visit('/recherche?q=recyclerie&page=2');
  expect(second.body.match(/href="\/projets\//g)).toHaveLength(10);

  const map = await visit('/recherche/carte?q=recyclerie&zoom=6&window=-5,41,9,51');
  expect((JSON.parse(map.body) as { pins: unknown[] }).pins).toHaveLength(20);

  const api = await visit('/api/v1/projects?q=recyclerie');
  expect(JSON.parse(api.body)).toMatchObject({ total: 30, facets: {} });

  const health = JSON.parse((await visit('/healthz')).body) as { status: string; search: { up: boolean } };
  expect(health).toMatchObject({ status: 'degraded', search: { up: false } });
}, 60_000);

test('once the engine is back, the site searches with it again, by itself, with what was published meanwhile', async () => {
  await pushProjects(stack, 'pendant', [{ title: 'Recyclerie du réveil' }]);
  await stack.restartTypesense();
  await stack.indexCaughtUp(30_000);
  const list = await visit('/recherche?q=recyclerie');
  expect(hasNotice(list.body)).toBe(false);
  expect(list.body).toContain('31\u00A0projets');
}, 60_000);

test('with the CMS killed, the search still answers, and other pages say they rest', async () => {
  await stack.killCms();
  const list = await visit('/recherche?q=recyclerie');
  expect(list.status).toBe(200);
  expect(list.body).toContain('31\u00A0projets');
  expect((await visit('/projets/jamais-vu')).status).toBe(503);
}, 60_000);
