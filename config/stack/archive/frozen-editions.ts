import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const DUMPS = 'dumps';
const FROZEN = /^edition-\d{4}$/;
const COPY = /^(edition-\d{4}|\d{4}-\d{2}-\d{2})$/;

const copiesIn = (folder: string): string[] => (existsSync(join(folder, DUMPS)) ? readdirSync(join(folder, DUMPS)).filter((name) => COPY.test(name)).sort() : []);

/** The year's copies of the open data that a data folder holds, as paths in it. People cite them, and nothing can make them again. */
export const frozenEditions = (dataDir: string): string[] => copiesIn(dataDir).filter((name) => FROZEN.test(name)).map((name) => join(DUMPS, name));

/**
 * Puts an archive's yearly copies in a data folder. One that the archive does not know stays, for it is cited as well; the days' copies
 * go, for they tell of what was replaced, and are made again when asked for.
 */
export function restoreEditions(archiveFolder: string, dataDir: string): void {
  for (const name of copiesIn(dataDir)) if (!FROZEN.test(name)) rmSync(join(dataDir, DUMPS, name), { recursive: true, force: true });
  for (const edition of frozenEditions(archiveFolder)) {
    const target = join(dataDir, edition);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(join(dataDir, DUMPS), { recursive: true });
    cpSync(join(archiveFolder, edition), target, { recursive: true });
  }
}
