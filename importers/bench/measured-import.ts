import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { z } from 'zod';
import { peakMegabytes } from './peak-memory.js';

const SAMPLE_MS = 200;
const countsSchema = z.object({ rows: z.number(), created: z.number(), unchanged: z.number(), rejected: z.number() });

export type MeasuredImport = z.infer<typeof countsSchema> & { readonly ms: number; readonly exitCode: number; readonly stderr: string; /** Most memory the process ever held; NaN where the system does not say. */ readonly megabytes: number };

/** The real import command on a running stack: how long it takes and what it weighs. */
export async function measureImport(stack: TestStack, args: readonly string[]): Promise<MeasuredImport> {
  const started = performance.now();
  const cli = join(repositoryRoot, 'importers', 'dist', 'cli.js');
  const child = spawn(process.execPath, [cli, 'import', ...args], { cwd: repositoryRoot, env: stack.env, stdio: ['ignore', 'pipe', 'pipe'] });
  let megabytes = Number.NaN;
  const timer = setInterval(() => {
    const now = child.pid === undefined ? Number.NaN : peakMegabytes(child.pid);
    if (!Number.isNaN(now)) megabytes = now;
  }, SAMPLE_MS);
  const closed = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  clearInterval(timer);
  const counts = countsSchema.safeParse(JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}'));
  if (!counts.success || exitCode === 2) throw new Error(`import: exit code ${exitCode}\n${stdout.slice(-500)}\n${stderr.slice(-1500)}`);
  return { ...counts.data, ms: performance.now() - started, megabytes, exitCode, stderr };
}
