import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { engineOf, expectedHashes, indexedHashes } from './cms-records.js';
import { pushProjects } from './push-projects.js';
import { runSearchIndex } from './run-consumer.js';

const PROJECTS = 300;
let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack({ database: 'sqlite', web: true });
  await pushProjects(stack, 'socle', Array.from({ length: PROJECTS }, (_, index) => ({ title: `Recyclerie ${index}` })));
  await stack.indexCaughtUp();
}, 180_000);
afterAll(() => stack.stop());

const search = async (): Promise<number> => {
  const body = JSON.stringify({ searches: [{ collection: 'projects', q: 'recyclerie', query_by: 'title', per_page: 1 }] });
  const response = await fetch(`${stack.webUrl}/typesense/multi_search`, { method: 'POST', body });
  const { results } = (await response.json()) as { results: { found?: number }[] };
  return results[0]?.found ?? 0;
};

test('during a rebuild with changes arriving, every search finds everything, and nothing is missing afterwards', async () => {
  let isRebuilding = true;
  const found: number[] = [];
  const searching = (async () => {
    while (isRebuilding) {
      found.push(await search());
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  })();
  const rebuilds = [];
  for (let round = 0; round < 3; round += 1) {
    const pushing = pushProjects(stack, `pendant-${round}`, Array.from({ length: 60 }, (_, index) => ({ title: `Ressourcerie ${round} ${index}` })));
    rebuilds.push(await runSearchIndex(stack, 'rebuild').ended);
    await pushing;
  }
  isRebuilding = false;
  await searching;
  await stack.indexCaughtUp();
  expect(rebuilds.map(({ code, output }) => (code === 0 ? 0 : output))).toEqual([0, 0, 0]);
  expect(Math.min(...found)).toBe(PROJECTS);
  expect(await indexedHashes(stack)).toEqual(await expectedHashes(stack));
}, 120_000);

test('after rebuilds, only one collection is left', async () => {
  const collections = await engineOf(stack).json<{ name: string }[]>('/collections');
  expect(collections.map(({ name }) => name)).toEqual([expect.stringMatching(/^projects_/)]);
});

test('an index lost with its disk is rebuilt by itself while the site goes on answering', async () => {
  const engine = engineOf(stack);
  const [{ name = '' } = {}] = await engine.json<{ name?: string }[]>('/collections');
  await engine.text('/aliases/projects', { method: 'DELETE' });
  await engine.text(`/collections/${name}`, { method: 'DELETE' });
  const during = await fetch(`${stack.webUrl}/recherche?q=recyclerie`);
  expect(during.status).toBe(200);
  const deadline = Date.now() + 30_000;
  while ((await search().catch(() => 0)) !== PROJECTS && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await indexedHashes(stack)).toEqual(await expectedHashes(stack));
}, 60_000);
