import { join } from 'node:path';
import { runInteractively } from './processes/run-interactively.js';
import { Refusal } from './refusal.js';
import { repositoryRoot } from './repository-root.js';
import { attachToRunningStack } from './settings/tool-environment.js';

/** Hands a command over to the search index's own program. */
export async function runSearchIndex(args: string[]): Promise<number> {
  const { env } = attachToRunningStack(process.env);
  if (env['TYPESENSE_URL'] === undefined) {
    throw new Refusal('Ce Carrefour tourne sans Typesense : il n’y a pas d’index à reconstruire ni à vérifier.');
  }
  const cli = join(repositoryRoot, 'web', 'dist', 'search-index', 'cli.js');
  return await runInteractively(process.execPath, [cli, ...args], { cwd: join(repositoryRoot, 'web'), env });
}
