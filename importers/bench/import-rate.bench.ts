import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EntryValues } from '@carrefour/config';
import { startEditor, type Editor } from '@carrefour/config/stack/bench/editor';
import type { Figure, Measure } from '@carrefour/config/stack/bench/figure';
import { median, timed, timedInTurn } from '@carrefour/config/stack/bench/timing';
import { runForOutput } from '@carrefour/config/stack/processes/run-for-output';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { z } from 'zod';
import { generateInventory, type GeneratedInventory } from './generate-inventory.js';
import { sampleValues } from './sample-values.js';

const LIMITS = { rate: 10, saves: 1.5 };
const EDITOR_PAUSE_MS = 250;

/** Import rate against a loop through Strapi's Document Service, and what an editor feels meanwhile. Leaves the corpus in the stack. */
export const measure: Measure = async ({ quick, corpusSize, stack: start }) => {
  const stack = await start();
  const folder = await mkdtemp(join(tmpdir(), 'carrefour-bench-'));
  try {
    const made = await generateInventory(folder, corpusSize);
    const naive = await naiveRate(stack, folder, quick ? 120 : 400);
    const editor = await startEditor(stack);
    const saved = await editor.create('Fiche que l’on enregistre pendant l’import');
    await timedInTurn(5, (index) => editor.publish(saved, { summary: `Échauffement ${index}` }));
    const alone = await timedInTurn(quick ? 20 : 60, (index) => editor.publish(saved, { summary: `Seul ${index}` }));

    const importing = importAll(stack, made);
    const meanwhile = await saveUntil(importing, editor, saved);
    const { rows, ms } = await importing;
    return toFigures({ imported: (rows * 1000) / ms, naive, alone, meanwhile, rows });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

type Measured = { imported: number; naive: number; alone: number[]; meanwhile: number[]; rows: number };

function toFigures({ imported, naive, alone, meanwhile, rows }: Measured): Figure[] {
  const rate = imported / naive;
  const saves = median(meanwhile) / median(alone);
  return [
    { name: `import de ${rows} lignes, fichier lu, rapproché et écrit`, measured: imported, unit: '/s', limit: 'pour mémoire', ok: true },
    { name: 'boucle du Document Service, une fiche à la fois', measured: naive, unit: '/s', limit: 'pour mémoire', ok: true },
    { name: 'import ÷ boucle du Document Service', measured: rate, unit: '×', limit: `≥ ${LIMITS.rate}`, ok: rate >= LIMITS.rate },
    { name: 'enregistrement dans l’administration, seul (médiane)', measured: median(alone), unit: 'ms', limit: 'pour mémoire', ok: true },
    { name: 'enregistrement pendant l’import ÷ seul (médianes)', measured: saves, unit: '×', limit: '≤ 1,5', ok: saves <= LIMITS.saves },
  ];
}

/** The real command on the running stack, from the file to the last row written. */
async function importAll(stack: TestStack, { csv, recipe, partner, inventory }: GeneratedInventory): Promise<{ rows: number; ms: number }> {
  await stack.callCms('/api/import/inventory', {
    token: 'CMS_IMPORT_TOKEN', method: 'POST',
    body: {
      partner: { slug: partner, name: 'Partenaire des mesures', type: 'think-tanks-recherche' },
      inventory: { slug: inventory, name: 'Inventaire des mesures', licence: 'lo-2.0', coverage: 'full', editionDate: '2025-01-01' },
    },
  });
  let stdout = '';
  const ms = await timed(async () => {
    const finished = await stack.importer('import', csv, '--partner', partner, '--recipe', recipe, '--yes');
    if (finished.exitCode !== 0) throw new Error(`import: exit code ${finished.exitCode}\n${finished.stdout.slice(-500)}\n${finished.stderr.slice(-1500)}`);
    stdout = finished.stdout;
  });
  const { rows } = z.object({ rows: z.number() }).parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
  return { rows, ms };
}

/** An editor who saves again and again while others work. */
async function saveUntil(importing: Promise<unknown>, editor: Editor, documentId: string): Promise<number[]> {
  const taken: number[] = [];
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  importing.then(over, over);
  while (!isOver) {
    taken.push(await timed(() => editor.publish(documentId, { summary: `Pendant l’import ${taken.length}` })));
    await sleep(EDITOR_PAUSE_MS);
  }
  return taken;
}

/** Projects a second of the loop we are compared with: another Strapi, in the same conditions, on a database of its own. */
async function naiveRate(stack: TestStack, folder: string, count: number): Promise<number> {
  const file = join(folder, 'values.json');
  const values: EntryValues[] = sampleValues(count);
  await writeFile(file, JSON.stringify(values));
  const env = { ...stack.env, CARREFOUR_DATA: join(folder, 'naive') };
  const finished = await runForOutput(process.execPath, [join('dist', 'bench', 'naive-loop.js'), file], { cwd: join(repositoryRoot, 'cms'), env });
  if (finished.exitCode !== 0) throw new Error(`naive loop: ${finished.stderr.slice(-1500)}`);
  const { projects, ms } = z.object({ projects: z.number(), ms: z.number() }).parse(JSON.parse(/^\{"projects".*\}$/m.exec(finished.stdout)?.[0] ?? '{}'));
  return (projects * 1000) / ms;
}
