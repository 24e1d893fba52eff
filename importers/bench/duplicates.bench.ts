import { join } from 'node:path';
import type { Figure, Measure } from '@carrefour/config/stack/bench/figure';
import { runForOutput } from '@carrefour/config/stack/processes/run-for-output';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';
import { z } from 'zod';
import { judgeGold, readGold } from '../testing/judge-gold.js';
import { matchShared } from '../testing/match-shared.js';
import { hasSharedData, sharedFiles, type SharedInventory } from '../testing/shared-inventories.js';

const MINUTES = 3;
const LIMITS = { seconds: MINUTES * 60, perHundredThousand: 100_000, found: 0.92, precision: 0.98, asked: 0.1 };
const tallySchema = z.object({ entries: z.number(), ms: z.number(), twins: z.number(), found: z.number(), lookalikes: z.number(), merged: z.number(), megabytes: z.number() });

/** Matching alone, without a CMS: how long it takes over a large corpus, what it finds of what was hidden in it, and the labelled pairs where they are at hand. */
export const measure: Measure = async ({ corpusSize }) => [...(await measureCorpus(corpusSize)), ...(hasSharedData ? await measureGold() : [])];

async function measureCorpus(count: number): Promise<Figure[]> {
  const finished = await runForOutput(process.execPath, [join('dist', 'bench', 'match-corpus.js'), String(count)], { cwd: join(repositoryRoot, 'importers'), env: process.env });
  if (finished.exitCode !== 0) throw new Error(`match-corpus: ${finished.stderr.slice(-1500)}`);
  const { entries, ms, twins, found, lookalikes, merged, megabytes } = tallySchema.parse(JSON.parse(finished.stdout));
  const seconds = ms / 1000;
  const most = LIMITS.seconds * Math.max(0.1, entries / LIMITS.perHundredThousand);
  return [
    { name: `rapprochement de ${entries} fiches entre elles`, measured: seconds, unit: 's', limit: `≤ ${most}`, ok: seconds <= most },
    { name: 'mémoire du rapprochement, fiches comprises', measured: megabytes, unit: 'MB', limit: 'pour mémoire', ok: true },
    { name: `fiches saisies deux fois, retrouvées (${twins})`, measured: (found * 100) / twins, unit: '%', limit: `≥ ${LIMITS.found * 100}`, ok: found / twins >= LIMITS.found },
    { name: `fiches qui se ressemblent, réunies à tort (${lookalikes})`, measured: (merged * 100) / lookalikes, unit: '%', limit: '≤ 2', ok: merged / lookalikes <= 0.02 },
  ];
}

async function measureGold(): Promise<Figure[]> {
  const { entries, candidates } = await matchShared(Object.keys(sharedFiles) as SharedInventory[]);
  const { precision, recall, asked, judged } = judgeGold(await readGold(), entries, candidates);
  const missing = judged.filter(({ found }) => found === 'missing').length;
  return [
    { name: `paires étiquetées dont une fiche manque (sur ${judged.length})`, measured: missing, unit: '', limit: '0', ok: missing === 0 },
    { name: 'paires étiquetées : justesse de ce qui est réuni', measured: precision * 100, unit: '%', limit: `≥ ${LIMITS.precision * 100}`, ok: precision >= LIMITS.precision },
    { name: 'paires étiquetées : semblables réunies ou demandées', measured: recall * 100, unit: '%', limit: `≥ ${LIMITS.found * 100}`, ok: recall >= LIMITS.found },
    { name: 'paires étiquetées : différentes demandées', measured: asked * 100, unit: '%', limit: `≤ ${LIMITS.asked * 100}`, ok: asked <= LIMITS.asked },
  ];
}
