import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { failpoints } from '../search-index/failpoint.js';
import { engineOf, expectedHashes, indexedHashes } from './cms-records.js';
import { placeAt, pushProjects } from './push-projects.js';
import { runSearchIndex } from './run-consumer.js';

let stack: TestStack;
beforeAll(async () => {
  // The site leaves the queue to the consumers of this test.
  stack = await startTestStack({ database: 'sqlite', web: true, env: { SEARCH_INDEX: '0' } });
  const made = await runSearchIndex(stack, 'rebuild').ended;
  if (made.code !== 0) throw new Error(made.output);
}, 180_000);
afterAll(() => stack.stop());

test('a consumer killed at each of its steps in turn loses nothing: the next one brings the index level with the CMS', async () => {
  for (const step of failpoints) {
    await pushProjects(stack, `tuee-${step}`, Array.from({ length: 30 }, (_, index) => ({ title: `Atelier ${step} ${index}`, places: [placeAt(45 + index / 100, 4)] })));
    const killed = await runSearchIndex(stack, 'consume', { SYNC_FAILPOINT: step }).ended;
    expect({ step, signal: killed.signal }).toEqual({ step, signal: 'SIGKILL' });
  }
  const last = runSearchIndex(stack, 'consume');
  await stack.indexCaughtUp(60_000);
  await last.stop();
  expect(await indexedHashes(stack)).toEqual(await expectedHashes(stack));
  expect(await indexedHashes(stack)).toHaveLength(30 * failpoints.length);
}, 180_000);

test('three consumers at once write the same index as one', async () => {
  const consumers = [1, 2, 3].map(() => runSearchIndex(stack, 'consume'));
  await pushProjects(stack, 'a-trois', Array.from({ length: 200 }, (_, index) => ({ title: `Jardin ${index}` })));
  await stack.indexCaughtUp(60_000);
  await Promise.all(consumers.map((consumer) => consumer.stop()));
  expect(await indexedHashes(stack)).toEqual(await expectedHashes(stack));
}, 120_000);

test('documents that went astray in the index are found by a comparison and put right', async () => {
  const engine = engineOf(stack);
  const [first, second] = await indexedHashes(stack);
  await engine.text(`/collections/projects/documents/${first?.[0]}`, { method: 'DELETE' });
  await engine.text(`/collections/projects/documents/${second?.[0]}`, { method: 'PATCH', body: { hash: 'autre', title: 'Dépassé' } });
  await engine.text('/collections/projects/documents', { body: { ...JSON.parse(await engine.text(`/collections/projects/documents/${second?.[0]}`)), id: 'fantome' } });
  const { output } = await runSearchIndex(stack, 'reconcile').ended;
  expect(output).toContain('1 absents de l’index, 1 dépassés, 1 de trop');
  const consumer = runSearchIndex(stack, 'consume');
  await stack.indexCaughtUp(60_000);
  await consumer.stop();
  expect(await indexedHashes(stack)).toEqual(await expectedHashes(stack));
}, 120_000);
