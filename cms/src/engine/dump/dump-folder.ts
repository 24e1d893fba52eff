import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Dump, DumpFile } from '@carrefour/config';
import { environment } from '../../environment';

const EDITION = /^(\d{4}-\d{2}-\d{2}|edition-\d{4})$/;
const MANIFEST = 'manifest.json';

/** Where copies of the public data are, under the data folder. */
const root = () => join(environment().CARREFOUR_DATA, 'dumps');
export const folderOf = (edition: string): string => join(root(), edition);
export const isEdition = (name: string): boolean => EDITION.test(name);
export const isFrozen = (edition: string): boolean => edition.startsWith('edition-');

export async function readDump(edition: string): Promise<Dump | null> {
  if (!isEdition(edition)) return null;
  const text = await readFile(join(folderOf(edition), MANIFEST), 'utf8').catch(() => null);
  // A copy older than these notes knows of no refused entry, of nothing withheld, and of no day it was amended.
  return text === null ? null : { refused: [], closures: null, amended: null, ...(JSON.parse(text) as Omit<Dump, 'refused' | 'closures' | 'amended'>) };
}

/** Every copy there is, the latest first. */
export async function listDumps(): Promise<Dump[]> {
  const names = (await readdir(root()).catch(() => [])).filter(isEdition);
  const dumps = await Promise.all(names.map(readDump));
  return dumps.filter((dump) => dump !== null).sort((a, b) => b.date.localeCompare(a.date) || a.edition.localeCompare(b.edition));
}

/** A small file, measured like the others. */
export async function writeWhole(path: string, content: unknown, records: number): Promise<DumpFile> {
  const text = Buffer.from(`${JSON.stringify(content, null, 2)}\n`);
  await writeFile(path, text);
  return { name: basename(path), bytes: text.length, sha256: createHash('sha256').update(text).digest('hex'), records };
}

/** Fills a folder beside, then puts it in its place at once: a copy is whole or not there. */
export async function replaceDump(edition: string, fill: (folder: string) => Promise<Omit<Dump, 'edition'>>): Promise<Dump> {
  const part = join(root(), `.${edition}.${process.pid}`);
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  try {
    const dump: Dump = { edition, ...(await fill(part)) };
    await writeFile(join(part, MANIFEST), JSON.stringify(dump));
    await rm(folderOf(edition), { recursive: true, force: true });
    await rename(part, folderOf(edition));
    return dump;
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

/** Notes something about a copy whose files stay as they are. */
export async function noteDump(dump: Dump): Promise<Dump> {
  const path = join(folderOf(dump.edition), MANIFEST);
  await writeFile(`${path}.part`, JSON.stringify(dump));
  await rename(`${path}.part`, path);
  return dump;
}

export const removeDump = (edition: string): Promise<void> => rm(folderOf(edition), { recursive: true, force: true });
/** All of them: what they hold is no longer to be shown. */
export const removeDumps = (): Promise<void> => rm(root(), { recursive: true, force: true });
