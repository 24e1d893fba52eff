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
import { generateInventory } from './generate-inventory.js';
import { measureImport, type MeasuredImport } from './measured-import.js';
import { sampleValues } from './sample-values.js';

const LIMITS = { rate: 10, saves: 1.5, megabytes: 300, slower: 0.8, searchableSeconds: 60 };
/** Busier than any person. */
const EDITOR_PAUSE_MS = 1_000;
/** The rate of a small inventory is what that of the whole one is compared with. */
const SMALL_SHARE = 20;

/**
 * Import rate against a loop through Strapi's Document Service and against a small inventory, what the importer weighs, what an editor
 * feels meanwhile, and how long until all of it is found. Leaves the corpus in the stack.
 */
export const measure: Measure = async ({ quick, corpusSize, stack: start }) => {
  const stack = await start();
  const folder = await mkdtemp(join(tmpdir(), 'carrefour-bench-'));
  try {
    const naive = await naiveRate(stack, folder, quick ? 120 : 400);
    const editor = await startEditor(stack);
    const saved = await editor.create('Fiche que l’on enregistre pendant l’import');
    await timedInTurn(5, (index) => editor.publish(saved, { summary: `Échauffement ${index}` }));
    const alone = await timedInTurn(quick ? 20 : 60, (index) => editor.publish(saved, { summary: `Seul ${index}` }));
    const meanwhile: number[] = [];
    const importWhileEditing = async (rows: number): Promise<MeasuredImport> => {
      const importing = importRows(stack, folder, rows);
      meanwhile.push(...(await saveUntil(importing, editor, saved)));
      return await importing;
    };
    const small = await importWhileEditing(Math.round(corpusSize / SMALL_SHARE));
    const whole = await importWhileEditing(corpusSize);
    const searchableMs = await timed(() => stack.indexCaughtUp(30 * 60_000));
    return toFigures({ small, whole, naive, alone, meanwhile, searchableMs });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

type Measured = { small: MeasuredImport; whole: MeasuredImport; naive: number; alone: number[]; meanwhile: number[]; searchableMs: number };

const rateOf = ({ created, ms }: MeasuredImport): number => (created * 1000) / ms;

function toFigures({ small, whole, naive, alone, meanwhile, searchableMs }: Measured): Figure[] {
  const rate = rateOf(whole) / naive;
  const saves = median(meanwhile) / median(alone);
  const kept = rateOf(whole) / rateOf(small);
  const seconds = searchableMs / 1000;
  return [
    { name: `import de ${whole.rows} lignes, fichier lu, rapproché et écrit`, measured: rateOf(whole), unit: '/s', limit: 'pour mémoire', ok: true },
    { name: `import de ${small.rows} lignes`, measured: rateOf(small), unit: '/s', limit: 'pour mémoire', ok: true },
    { name: `cadence à ${whole.rows} lignes ÷ à ${small.rows}`, measured: kept, unit: '×', limit: '≥ 0,8', ok: kept >= LIMITS.slower },
    { name: 'mémoire de l’importateur, au plus haut', measured: whole.megabytes, unit: 'Mo', limit: '≤ 300', ok: !(whole.megabytes > LIMITS.megabytes) },
    { name: 'boucle du Document Service, une fiche à la fois', measured: naive, unit: '/s', limit: 'pour mémoire', ok: true },
    { name: 'import ÷ boucle du Document Service', measured: rate, unit: '×', limit: `≥ ${LIMITS.rate}`, ok: rate >= LIMITS.rate },
    { name: 'enregistrement dans l’administration, seul (médiane)', measured: median(alone), unit: 'ms', limit: 'pour mémoire', ok: true },
    { name: 'enregistrement pendant l’import ÷ seul (médianes)', measured: saves, unit: '×', limit: '≤ 1,5', ok: saves <= LIMITS.saves },
    { name: 'fin de l’import → tout est trouvé par la recherche', measured: seconds, unit: 's', limit: '≤ 60', ok: seconds <= LIMITS.searchableSeconds },
  ];
}

/** The real command on the running stack, from the file to the last row written. */
async function importRows(stack: TestStack, folder: string, rows: number): Promise<MeasuredImport> {
  const { csv, recipe, partner, inventory } = await generateInventory(folder, rows);
  await stack.callCms('/api/import/inventory', {
    token: 'CMS_IMPORT_TOKEN', method: 'POST',
    body: {
      partner: { slug: partner, name: 'Partenaire des mesures', type: 'think-tanks-recherche' },
      inventory: { slug: inventory, name: 'Inventaire des mesures', licence: 'lo-2.0', coverage: 'full', editionDate: '2025-01-01' },
    },
  });
  return await measureImport(stack, [csv, '--partner', partner, '--recipe', recipe, '--yes']);
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
