import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { repositoryRoot } from '../repository-root.js';
import { runForOutput, type Finished } from './run-for-output.js';

const packageSchema = z.object({ packageManager: z.string() });

/** The pnpm that the repository names, in a folder of one's own or in the repository. */
export function runPnpm(cwd: string, args: readonly string[]): Promise<Finished> {
  const { packageManager } = packageSchema.parse(JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')));
  return runForOutput('npx', ['-y', packageManager, ...args], { cwd, env: { ...process.env, NODE_OPTIONS: '' } });
}
