import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measure } from '@carrefour/config/stack/bench/figure';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { startDeadlyProxy, type DeadlyProxy, type Moment } from './deadly-proxy.js';
import { generateInventory, type GeneratedInventory } from './generate-inventory.js';

const cli = join(repositoryRoot, 'importers', 'dist', 'cli.js');
const moments: readonly Moment[] = ['before', 'after'];

const MOST_ROWS = 2_000;

/**
 * The import command killed at every request it makes, once before and once after the CMS has obeyed, and started again each time,
 * until it reaches its end: what it leaves is what an uninterrupted run leaves.
 */
export const measure: Measure = async ({ quick, corpusSize }) => {
  // `npm test` kills one import in its middle; every step is for the long run.
  if (quick) return [];
  const rows = Math.min(MOST_ROWS, corpusSize);
  const folder = await mkdtemp(join(tmpdir(), 'carrefour-killed-'));
  const stacks: TestStack[] = [];
  try {
    const made = await generateInventory(folder, rows);
    const start = async (): Promise<TestStack> => {
      const stack = await startTestStack({ database: 'sqlite' });
      stacks.push(stack);
      await ensureInventory(stack, made);
      return stack;
    };
    const whole = await start();
    const { exitCode, stderr } = await whole.importer(...commandOf(made));
    if (exitCode !== 0) throw new Error(`import: ${stderr.slice(-1000)}`);
    const expected = await canonicalLines(whole, folder);
    const killed = await start();
    const kills = await killAtEveryStep(killed, made, join(folder, 'data'));
    const different = differingLines(expected, await canonicalLines(killed, folder));
    if (different.length > 0) console.error(different.slice(0, 4).join('\n'));
    return [
      { name: `imports de ${rows} lignes tués à chacune de leurs étapes, puis relancés`, measured: kills, unit: 'fois', limit: '> 0', ok: kills > 0 },
      { name: 'lignes qui diffèrent, de ce que les imports ont écrit, après ces interruptions', measured: different.length, unit: '', limit: '0', ok: different.length === 0 },
    ];
  } finally {
    for (const stack of stacks) await stack.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

/** What imports write, teach and lead to. Other records have no name but an id drawn by lot. */
const written = /^\["(project|entry|inventory|partner|organisation|conflict|duplicate|rejection|correction|recipe|value-decision|redirect|index-document)"/;
/** The place of a document in complete readings is drawn from its id. */
const byLot = /"reading_rank":\d+,?/;

/** What imports have left in a site, ids as names, so that two sites compare. */
async function canonicalLines(stack: TestStack, folder: string): Promise<string[]> {
  const file = join(folder, 'canonical');
  const { exitCode, stderr } = await stack.importer('export-canonical', '--out', file, '--names');
  if (exitCode !== 0) throw new Error(`export-canonical: ${stderr.slice(-1000)}`);
  return (await readFile(file, 'utf8')).split('\n').filter((line) => written.test(line)).map((line) => line.replace(byLot, ''));
}

function differingLines(expected: readonly string[], found: readonly string[]): string[] {
  const [wanted, given] = [new Set(expected), new Set(found)];
  return [...expected.filter((line) => !given.has(line)).map((line) => `- ${line}`), ...found.filter((line) => !wanted.has(line)).map((line) => `+ ${line}`)];
}

const commandOf = ({ csv, recipe, partner }: GeneratedInventory): string[] => ['import', csv, '--partner', partner, '--recipe', recipe, '--yes'];

async function ensureInventory(stack: TestStack, { partner, inventory }: GeneratedInventory): Promise<void> {
  await stack.callCms('/api/import/inventory', {
    token: 'CMS_IMPORT_TOKEN', method: 'POST',
    body: {
      partner: { slug: partner, name: 'Partenaire des mesures', type: 'think-tanks-recherche' },
      inventory: { slug: inventory, name: 'Inventaire des mesures', licence: 'lo-2.0', coverage: 'full', editionDate: '2025-01-01' },
    },
  });
}

/** A data folder of the same stack whose CMS is reached through the proxy. */
async function throughProxy(stack: TestStack, proxy: DeadlyProxy, dataDir: string): Promise<Record<string, string>> {
  await mkdir(dataDir, { recursive: true });
  await cp(join(stack.dataDir, 'secrets.json'), join(dataDir, 'secrets.json'));
  const running = JSON.parse(await readFile(join(stack.dataDir, 'stack.json'), 'utf8')) as object;
  await writeFile(join(dataDir, 'stack.json'), JSON.stringify({ ...running, cmsUrl: proxy.url }), { mode: 0o600 });
  return { ...stack.env, CARREFOUR_DATA: dataDir };
}

/** How many times the command was killed before a run had no such step left. Throws when a run refuses. */
async function killAtEveryStep(stack: TestStack, made: GeneratedInventory, dataDir: string): Promise<number> {
  const proxy = await startDeadlyProxy(stack.cmsUrl);
  const env = await throughProxy(stack, proxy, dataDir);
  const runAndKill = async (step: number, moment: Moment): Promise<boolean> => {
    const child = spawn(process.execPath, [cli, ...commandOf(made)], { cwd: repositoryRoot, env, stdio: 'ignore' });
    proxy.arm(step, moment, () => child.kill('SIGKILL'));
    const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
    if (code !== null && code !== 0) throw new Error(`import: exit code ${code} at step ${step} (${moment})`);
    return code === null;
  };
  let kills = 0;
  try {
    for (let step = 1; ; step += 1)
      for (const moment of moments) {
        if (!(await runAndKill(step, moment))) return kills;
        kills += 1;
      }
  } finally {
    proxy.stop();
  }
}
