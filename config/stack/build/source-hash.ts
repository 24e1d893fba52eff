import { createHash, type Hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { repositoryRoot } from '../repository-root.js';

const generated = new Set(['node_modules', 'dist', 'build', 'types', 'e2e', 'coverage']);

/** One hash for all the files a build reads: folders and files named from the root; tests and what builds make left out. */
export function sourceHash(paths: string[], except: string[] = []): string {
  const hash = createHash('sha256').update(process.versions.modules);
  const excluded = new Set(except.map((path) => join(repositoryRoot, path)));
  for (const path of paths) addPath(hash, join(repositoryRoot, path), excluded);
  return hash.digest('hex');
}

function addPath(hash: Hash, path: string, excluded: Set<string>): void {
  if (excluded.has(path)) return;
  const items = listFolder(path);
  if (items === undefined) {
    hash.update(`${relative(repositoryRoot, path)}\n`).update(readFileSync(path));
    return;
  }
  for (const name of items.sort()) {
    if (!generated.has(name) && !name.startsWith('.') && !/\.test\.tsx?$/.test(name)) {
      addPath(hash, join(path, name), excluded);
    }
  }
}

function listFolder(path: string): string[] | undefined {
  try {
    return readdirSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}
