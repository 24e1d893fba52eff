import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';
import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';

/** What `npm start` starts when a file waits to be read; to be killed at the end. */
export function startImportWorker(seconds = 240): ChildProcess {
  const { dataDir } = sharedStack();
  return spawn(process.execPath, [join(repositoryRoot, 'importers', 'dist', 'cli.js'), 'jobs', 'due', '--linger', String(seconds)], { env: { ...process.env, CARREFOUR_DATA: dataDir }, stdio: 'ignore' });
}
