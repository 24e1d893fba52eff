import { join } from 'node:path';
import { projectCollectionSchema } from '@carrefour/config';
import { indexedCorpus } from '@carrefour/config/stack/bench/corpus';
import { askEngine } from '@carrefour/config/stack/bench/engine';
import type { Measure } from '@carrefour/config/stack/bench/figure';
import { timed } from '@carrefour/config/stack/bench/timing';
import { runForOutput } from '@carrefour/config/stack/processes/run-for-output';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';

const LIMIT = 2;
const LINES_AT_ONCE = 2_000;
const BARE = 'mesure_nue';

/** A whole rebuild, from the CMS to the swap of the alias, against sending the same documents to the engine and nothing else. */
export const measure: Measure = async ({ quick, stack: start }) => {
  const stack = await start();
  await indexedCorpus(stack);
  const lines = (await askEngine(stack, '/collections/projects/documents/export')).split('\n').filter(Boolean);
  const times: { bare: number; whole: number }[] = [];
  for (let round = 0; round < (quick ? 3 : 1); round += 1) times.push({ bare: await timed(() => importBare(stack, lines)), whole: await timed(() => rebuildAll(stack)) });
  // The best of each: what the machine does beside weighs on one or the other by chance.
  const [bare, whole] = [Math.min(...times.map((time) => time.bare)), Math.min(...times.map((time) => time.whole))];
  const ratio = whole / bare;
  return [
    { name: `reconstruction de l’index, ${lines.length} documents`, measured: whole / 1000, unit: 's', limit: 'pour mémoire', ok: true },
    { name: 'reconstruction ÷ import nu des mêmes documents', measured: ratio, unit: '×', limit: `≤ ${LIMIT}`, ok: ratio <= LIMIT },
  ];
};

async function importBare(stack: TestStack, lines: readonly string[]): Promise<void> {
  await askEngine(stack, '/collections', { method: 'POST', body: JSON.stringify({ name: BARE, ...projectCollectionSchema }) });
  for (let start = 0; start < lines.length; start += LINES_AT_ONCE) {
    const body = lines.slice(start, start + LINES_AT_ONCE).join('\n');
    await askEngine(stack, `/collections/${BARE}/documents/import?action=create&batch_size=200`, { method: 'POST', body });
  }
  await askEngine(stack, `/collections/${BARE}`, { method: 'DELETE' });
}

async function rebuildAll(stack: TestStack): Promise<void> {
  const { exitCode, stderr } = await runForOutput(process.execPath, [join('dist', 'search-index', 'cli.js'), 'rebuild'], { cwd: join(repositoryRoot, 'web'), env: { NODE_ENV: 'production', ...stack.env } });
  if (exitCode !== 0) throw new Error(`rebuild: ${stderr}`);
}
