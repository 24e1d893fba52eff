import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { runToEnd } from '../processes/run-to-end.js';
import { repositoryRoot } from '../repository-root.js';
import { say } from '../say.js';
import type { Tally } from './tally.js';

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
});

/** Runs one of our Jest configurations, its output shown. A skipped test, or a file that does not load, counts as a failure. */
export async function runJest(configuration: string, args: string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'carrefour-jest-'));
  const report = join(folder, 'report.json');
  try {
    const code = await runToEnd({
      program: process.execPath,
      args: [
        // Our sources are ES modules; so are they under Jest.
        ...['--experimental-vm-modules', '--no-warnings', join('node_modules', 'jest', 'bin', 'jest.js')],
        ...['--config', configuration, '--json', `--outputFile=${report}`, ...args],
      ],
      cwd: repositoryRoot,
      output: 'inherit',
    });
    return toTally(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function toTally(report: string, code: number): Tally {
  const read = reportSchema.safeParse(parse(report));
  if (!read.success) {
    say.failure(`Jest s’est arrêté avant son bilan (code ${code}).`);
    return { passed: 0, failed: 1 };
  }
  const counts = read.data;
  const skipped = counts.numPendingTests + counts.numTodoTests;
  if (skipped > 0) say.failure(`${skipped} test(s) sauté(s) : chaque test doit être joué.`);
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites + skipped;
  return { passed: counts.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
