import { join } from 'node:path';
import { runInteractively } from './processes/run-interactively.js';
import { repositoryRoot } from './repository-root.js';
import { attachToRunningStack } from './settings/tool-environment.js';

/** Hands a command over to the importers' own program, on this terminal; its exit code is the command's. */
export async function runImporter(args: string[]): Promise<number> {
  const { env } = attachToRunningStack(process.env);
  const cli = join(repositoryRoot, 'importers', 'dist', 'cli.js');
  // npm runs scripts at the root: paths given by the person are relative to where they stand.
  return await runInteractively(process.execPath, [cli, ...args], { cwd: process.env['INIT_CWD'] ?? repositoryRoot, env });
}
