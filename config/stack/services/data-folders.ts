import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Makes the tree of a data folder; what exists stays. */
export function makeDataFolders(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  for (const folder of ['logs', 'typesense', 'mail', 'uploads', join('public', 'uploads')]) {
    mkdirSync(join(dataDir, folder), { recursive: true });
  }
}
