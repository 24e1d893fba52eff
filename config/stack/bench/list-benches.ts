import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../repository-root.js';

/** Compiled bench files, in the order they run: importers first, for they fill the stack that the site is measured on. */
export function listBenches(): string[] {
  return ['importers', 'web'].flatMap((name) => {
    const folder = join(repositoryRoot, name, 'dist', 'bench');
    if (!existsSync(folder)) return [];
    const files = readdirSync(folder).filter((file) => file.endsWith('.bench.js'));
    return files.sort().map((file) => join(folder, file));
  });
}
