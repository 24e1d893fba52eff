import { readFile } from 'node:fs/promises';
import type { Figure, Measure } from '@carrefour/config/stack/bench/figure';

const LIMITS_MB = { web: 350, cms: 700 };

/** Resident memory after all that was measured before. */
export const measure: Measure = async ({ stack: start }) => {
  const { web, cms } = (await start()).pids();
  return [await residentOf('mémoire du site après les mesures', web, LIMITS_MB.web), await residentOf('mémoire du CMS après les mesures', cms, LIMITS_MB.cms)];
};

async function residentOf(name: string, pid: number | undefined, limit: number): Promise<Figure> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const measured = Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
  return { name, measured, unit: 'Mo', limit: `≤ ${limit}`, ok: measured <= limit };
}
