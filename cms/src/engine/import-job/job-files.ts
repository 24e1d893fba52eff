import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { importJobFiles, type ImportJobFile } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { environment } from '../../environment';
import { IMPORTS_FOLDER } from '../expiry/imports-folder';

const folder = (): string => join(environment().CARREFOUR_DATA, IMPORTS_FOLDER, 'jobs');

/** An id of ours and a part we named: no folder, no `..`. */
const safe = /^[a-z0-9]+$/;
function pathOf(id: string, part: ImportJobFile): string {
  if (!safe.test(id)) throw new errors.NotFoundError();
  return join(folder(), `${id}.${part}`);
}

const counter = (max: number): Transform => {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > max) done(new errors.PayloadTooLargeError(`Ce fichier pèse plus de ${Math.round(max / 1024 / 1024)} Mo : découpez-le en plusieurs fichiers.`));
      else done(null, chunk);
    },
  });
};

/** Keeps a part of a job as it comes, never whole in memory. Throws a 413 beyond `max` bytes; half a file is never seen. */
export async function storeJobFile(id: string, part: ImportJobFile, stream: Readable, max: number): Promise<void> {
  const path = pathOf(id, part);
  const draft = `${path}.tmp`;
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  try {
    await pipeline(stream, counter(max), createWriteStream(draft, { mode: 0o600 }));
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** A part of a job and its length; null once it is forgotten. */
export async function openJobFile(id: string, part: ImportJobFile): Promise<{ stream: Readable; size: number } | null> {
  const path = pathOf(id, part);
  const found = await stat(path).catch(() => null);
  return found === null ? null : { stream: createReadStream(path), size: found.size };
}

export const hasJobFile = async (id: string, part: ImportJobFile): Promise<boolean> => (await stat(pathOf(id, part)).catch(() => null)) !== null;

/** A small part, whole; null once it is forgotten. */
export const readJobFile = (id: string, part: ImportJobFile): Promise<string | null> => readFile(pathOf(id, part), 'utf8').catch(() => null);

/** Some bytes of a part, by where they lie. */
export async function readJobBytes(id: string, part: ImportJobFile, pieces: readonly (readonly [start: number, end: number])[]): Promise<string[]> {
  const file = await open(pathOf(id, part), 'r');
  try {
    const texts: string[] = [];
    for (const [start, end] of pieces) {
      const bytes = Buffer.alloc(Math.max(0, end - start));
      await file.read(bytes, 0, bytes.length, start);
      texts.push(bytes.toString('utf8'));
    }
    return texts;
  } finally {
    await file.close();
  }
}

/** Forgets all that a job keeps beside its row. */
export async function forgetJobFiles(id: string): Promise<void> {
  for (const part of importJobFiles) await rm(pathOf(id, part), { force: true });
}
