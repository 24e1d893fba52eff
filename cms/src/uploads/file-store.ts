import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { environment } from '../environment';

const folder = () => path.join(environment().CARREFOUR_DATA, 'uploads');
const cacheFolder = () => path.join(environment().CARREFOUR_DATA, 'cache', 'medias');

/** A file name we made ourselves: no folder, no `..`. */
const safe = /^[A-Za-z0-9_-]+\.[a-z0-9]+$/;

function inside(where: string, name: string): string {
  if (!safe.test(name)) throw new Error(`Nom de fichier refusé : ${name}`);
  return path.join(where, name);
}

export async function storeFile(name: string, bytes: Buffer): Promise<void> {
  await mkdir(folder(), { recursive: true });
  await writeFile(inside(folder(), name), bytes);
}

export async function deleteFile(name: string): Promise<void> {
  await rm(inside(folder(), name), { force: true });
}

/** The bytes of a stored file; null when it is not there. */
export function readStoredFile(name: string): Promise<Buffer | null> {
  return readOrNull(safe.test(name) ? inside(folder(), name) : null);
}

/** A picture drawn before at this size; null when it never was. */
export function readCached(name: string): Promise<Buffer | null> {
  return readOrNull(inside(cacheFolder(), name));
}

export async function cache(name: string, bytes: Buffer): Promise<void> {
  await mkdir(cacheFolder(), { recursive: true });
  await writeFile(inside(cacheFolder(), name), bytes);
}

async function readOrNull(file: string | null): Promise<Buffer | null> {
  if (file === null) return null;
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}
