import { join } from 'node:path';
import { buildOne } from './build/build-changed.js';
import { runInteractively } from './processes/run-interactively.js';
import { repositoryRoot } from './repository-root.js';
import { readRunningStack } from './settings/running-stack.js';
import { readStackSettings } from './settings/stack-settings.js';
import { attachToRunningStack } from './settings/tool-environment.js';

/** Hands a command over to the importers' own program, on this terminal; its exit code is the command's. `alone`: without a stack. */
export async function runImporter(args: string[], { alone = false } = {}): Promise<number> {
  const env = alone ? await withoutStack() : attachToRunningStack(process.env).env;
  const cli = join(repositoryRoot, 'importers', 'dist', 'cli.js');
  // npm runs scripts at the root: paths given by the person are relative to where they stand.
  return await runInteractively(process.execPath, [cli, ...args], { cwd: process.env['INIT_CWD'] ?? repositoryRoot, env });
}

/** Nothing of a stack is needed; where one runs, the sites that are read learn its address, as they do from a whole reading. */
async function withoutStack(): Promise<NodeJS.ProcessEnv> {
  const { dataDir } = readStackSettings(process.env);
  await buildOne('importers', join(dataDir, 'logs'));
  const running = readRunningStack(dataDir);
  return running === undefined ? process.env : { ...process.env, WEB_URL: running.webUrl };
}
