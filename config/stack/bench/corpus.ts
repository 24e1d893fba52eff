import type { TestStack } from '../testing/test-stack.js';
import { askEngine } from './engine.js';

/** Waits until every published project is in the index; answers how many there are. */
export async function indexedCorpus(stack: TestStack): Promise<number> {
  await stack.indexCaughtUp(30 * 60_000);
  const { num_documents: documents } = JSON.parse(await askEngine(stack, '/collections/projects')) as { num_documents: number };
  return documents;
}
