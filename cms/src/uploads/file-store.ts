import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { environment } from '../environment';

const folder = () => path.join(environment().CARREFOUR_DATA, 'uploads');
const cacheFolder = () => path.join(environment().CARREFOUR_DATA, 'cache', 'medias');

/** A file name we made ourselves: no folder, no `..`. */
const safe = /^[A-Za-z0-9_-]+\.[a-z0-9]+$/;

/** Where the bytes of files are kept, by a name we made; `read` answers null for what is not there. */
export type FileStore = {
  store(name: string, bytes: Buffer, mime: string): Promise<void>;
  read(name: string): Promise<Buffer | null>;
  remove(name: string): Promise<void>;
};

const disk: FileStore = {
  store: async (name, bytes) => {
    await mkdir(folder(), { recursive: true });
    await writeFile(path.join(folder(), name), bytes);
  },
  read: (name) => readOrNull(path.join(folder(), name)),
  remove: (name) => rm(path.join(folder(), name), { force: true }),
};

let files: FileStore = disk;

/** Keeps files elsewhere than on the disk; said once, at start-up. */
export function keepFilesIn(store: FileStore): void {
  files = store;
}

function checked(name: string): string {
  if (!safe.test(name)) throw new Error(`Nom de fichier refusé : ${name}`);
  return name;
}

export const storeFile = async (name: string, bytes: Buffer, mime: string): Promise<void> => files.store(checked(name), bytes, mime);
export const deleteFile = async (name: string): Promise<void> => files.remove(checked(name));

/** The bytes of a stored file; null when it is not there. */
export const readStoredFile = async (name: string): Promise<Buffer | null> => (safe.test(name) ? files.read(name) : null);

/** A picture drawn before at this size; null when it never was. */
export function readCached(name: string): Promise<Buffer | null> {
  return readOrNull(path.join(cacheFolder(), checked(name)));
}

export async function cache(name: string, bytes: Buffer): Promise<void> {
  await mkdir(cacheFolder(), { recursive: true });
  await writeFile(path.join(cacheFolder(), checked(name)), bytes);
}

/** Forgets every size a picture was drawn at. */
export async function forgetDrawings(hash: string): Promise<void> {
  const drawn = await readdir(cacheFolder()).catch(() => []);
  for (const name of drawn.filter((one) => one.startsWith(`${hash}-`))) await rm(path.join(cacheFolder(), name), { force: true });
}

function readOrNull(file: string): Promise<Buffer | null> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}
