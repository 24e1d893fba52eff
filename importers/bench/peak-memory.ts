import { readFileSync } from 'node:fs';

/** The most memory a process has held so far, in megabytes, as Linux counts it; NaN where the system does not say. */
export function peakMegabytes(pid: number | 'self'): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;
  } catch {
    return Number.NaN;
  }
}
