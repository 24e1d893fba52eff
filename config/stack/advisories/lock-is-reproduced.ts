import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '../repository-root.js';
import { runPnpm } from '../processes/run-pnpm.js';

const LOCK = 'pnpm-lock.yaml';
const manifests = ['.', 'config', 'cms', 'importers', 'web'].map((folder) => join(folder, 'package.json'));

/**
 * What is wrong with the lock file, null when a machine that has never seen the project installs what it names: it is what the manifests ask for,
 * with an empty cache. `whole`: every package is downloaded again and compared with its digest (minutes); without, none is.
 */
export async function lockProblem(whole: boolean): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'carrefour-lock-'));
  try {
    for (const file of [LOCK, 'pnpm-workspace.yaml', ...manifests]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(repositoryRoot, file), join(folder, file));
    }
    const cold = [`--store-dir=${join(folder, 'store')}`, `--config.cache-dir=${join(folder, 'cache')}`];
    const { exitCode, stdout, stderr } = await runPnpm(folder, ['install', '--frozen-lockfile', '--ignore-scripts', ...(whole ? [] : ['--lockfile-only']), ...cold]);
    if (exitCode !== 0) return `${stdout}${stderr}`.trim().slice(-2000);
    return readFileSync(join(folder, LOCK), 'utf8') === readFileSync(join(repositoryRoot, LOCK), 'utf8') ? null : 'pnpm en a écrit un autre';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
