import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { environment } from '../../environment';
import { IMPORTS_FOLDER } from '../expiry/imports-folder';
import { holdsAddress } from './address-pattern';
import { zipTexts } from './zip-texts';

/** Partners' files are far smaller; what is bigger is read in no one go. */
const MOST_BYTES = 256 * 1024 * 1024;

/** JSON writes a line break with a letter, which is none of the address after it. */
const asWords = (text: string): string => text.replace(/\\[bfnrt]/g, ' ');

/** Files that partners sent and that imports wrote, which hold an address: paths under the data folder. */
export async function listPersonFiles(email: string): Promise<string[]> {
  const { CARREFOUR_DATA: data } = environment();
  const entries = await readdir(join(data, IMPORTS_FOLDER), { recursive: true, withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if ((await stat(path)).size > MOST_BYTES) continue;
    const file = await readFile(path);
    if ([file.toString('utf8'), ...zipTexts(file)].some((text) => holdsAddress(asWords(text), email))) found.push(relative(data, path));
  }
  return found.sort();
}

/** Removes them whole: what serves to look back at an import is not worth somebody's refusal. */
export async function erasePersonFiles(email: string): Promise<string[]> {
  const { CARREFOUR_DATA: data } = environment();
  const files = await listPersonFiles(email);
  for (const file of files) await rm(join(data, file), { force: true });
  return files;
}
