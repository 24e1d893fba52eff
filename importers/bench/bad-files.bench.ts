import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measure } from '@carrefour/config/stack/bench/figure';
import { runForOutput } from '@carrefour/config/stack/processes/run-for-output';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';
import { z } from 'zod';
import { badTexts } from '../testing/bad-texts.js';
import { badWorkbooks } from '../testing/bad-workbooks.js';

const LIMITS = { ms: 2_000, megabytes: 50 };
const measuredSchema = z.object({ ms: z.number(), megabytes: z.number().nullable() });

/** Every kind of bad file, each in a process of its own: the longest to refuse or to read, and the one that costs the most memory. */
export const measure: Measure = async ({ quick }) => {
  // Messages are tested in `npm test`; what they weigh depends on the machine's mood and is for the long run.
  if (quick) return [];
  const folder = await mkdtemp(join(tmpdir(), 'carrefour-bad-files-'));
  try {
    const measured: { kind: string; ms: number; megabytes: number }[] = [];
    for (const [kind, make] of Object.entries({ ...badWorkbooks, ...badTexts })) {
      const path = join(folder, 'liste.csv');
      await writeFile(path, make());
      const { exitCode, stdout, stderr } = await runForOutput(process.execPath, [join('importers', 'dist', 'bench', 'read-one-file.js'), path], { cwd: repositoryRoot });
      if (exitCode !== 0) throw new Error(`${kind}: ${stderr.slice(-1000)}`);
      const { ms, megabytes } = measuredSchema.parse(JSON.parse(stdout));
      measured.push({ kind, ms, megabytes: megabytes ?? 0 });
    }
    const longest = measured.reduce((worst, one) => (one.ms > worst.ms ? one : worst));
    const heaviest = measured.reduce((worst, one) => (one.megabytes > worst.megabytes ? one : worst));
    return [
      { name: `le plus long des ${measured.length} fichiers abîmés à refuser ou à lire (${longest.kind})`, measured: longest.ms, unit: 'ms', limit: '< 2 s', ok: longest.ms < LIMITS.ms },
      { name: `mémoire que prend le plus lourd d’entre eux (${heaviest.kind})`, measured: heaviest.megabytes, unit: 'Mo', limit: '< 50', ok: heaviest.megabytes < LIMITS.megabytes },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
