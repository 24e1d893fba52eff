import { setTimeout as sleep } from 'node:timers/promises';
import { indexedCorpus } from '@carrefour/config/stack/bench/corpus';
import { startEditor, type Editor } from '@carrefour/config/stack/bench/editor';
import type { Figure, Measure } from '@carrefour/config/stack/bench/figure';
import { percentile } from '@carrefour/config/stack/bench/timing';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';

const LIMITS = { withWebhooks: 1_000, without: 6_000 };
const POLL_MS = 25;
const PATIENCE_MS = 30_000;

/** From the click on « Publier » to the moment when the public search finds the new title. */
export const measure: Measure = async ({ quick, stack: start }) => {
  const stack = await start();
  await indexedCorpus(stack);
  const editor = await startEditor(stack);
  const documentId = await editor.create('Fiche que l’on retrouve');
  await editor.publish(documentId);

  const withWebhooks = await editAndFind(stack, editor, documentId, quick ? 12 : 60);
  // Another secret: every webhook is refused at the door, as good as lost.
  await stack.restartWeb({ WEBHOOK_SECRET: 'un-secret-que-le-cms-ne-connait-pas-0123456789' });
  const without = await editAndFind(stack, editor, documentId, quick ? 5 : 20);
  await stack.restartWeb();
  return [
    toFigure('publié → trouvé par la recherche, avec webhooks (p95)', withWebhooks, LIMITS.withWebhooks),
    toFigure('publié → trouvé par la recherche, sans webhooks (p95)', without, LIMITS.without),
  ];
};

function toFigure(name: string, taken: number[], limit: number): Figure {
  const measured = percentile(taken, 0.95);
  return { name, measured, unit: 'ms', limit: `< ${limit / 1000} s`, ok: measured < limit };
}

async function editAndFind(stack: TestStack, editor: Editor, documentId: string, times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let edit = 0; edit < times; edit += 1) {
    // Edits fall anywhere between two polls of the consumer.
    await sleep((edit * 377) % 1_900);
    const word = `mot${Date.now().toString(36)}${edit}`;
    const begun = performance.now();
    await editor.publish(documentId, { title: `Fiche ${word}` });
    while (!(await finds(stack, word))) {
      if (performance.now() - begun > PATIENCE_MS) break;
      await sleep(POLL_MS);
    }
    taken.push(performance.now() - begun);
  }
  return taken;
}

/** Asked as a browser does, through the site. */
async function finds(stack: TestStack, word: string): Promise<boolean> {
  const response = await fetch(`${stack.webUrl}/typesense/multi_search`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ searches: [{ collection: 'projects', q: word, query_by: 'title', per_page: 1, num_typos: 0 }] }),
  });
  const { results } = (await response.json()) as { results?: { found?: number }[] };
  return results?.[0]?.found === 1;
}
