import { readdirSync, readFileSync } from 'node:fs';
import type { Figure, Measure } from '@carrefour/config/stack/bench/figure';
import { ensureCorpus } from './ensure-corpus.js';

const programs = [
  { name: 'le site', command: 'dist/server/main.js', limit: 350 },
  { name: 'le CMS', command: 'strapi', limit: 700 },
] as const;

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // A process that has just ended, or somebody else's.
    return '';
  }
};

/** Resident memory, in MB, of the stack's process whose command names a program (Linux only: /proc). */
function memoryOf(dataDir: string, command: string): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const mine = pids.filter((pid) => read(`/proc/${pid}/environ`).includes(`CARREFOUR_DATA=${dataDir}\0`) && read(`/proc/${pid}/cmdline`).includes(command));
  const sizes = mine.map((pid) => Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024);
  return Math.max(0, ...sizes);
}

/** Memory once everything else has been measured. */
export const measure: Measure = async (context) => {
  const { dataDir } = await ensureCorpus(context);
  return programs.map(({ name, command, limit }): Figure => {
    const measured = memoryOf(dataDir, command);
    return { name: `mémoire après les mesures : ${name}`, measured, unit: 'Mo', limit: `≤ ${limit}`, ok: measured > 0 && measured <= limit };
  });
};
