import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runForOutput } from '../processes/run-for-output.js';
import { Refusal } from '../refusal.js';
import type { StackSettings } from '../settings/stack-settings.js';
import { readObjections, withObjections } from './carried-objections.js';
import { restoreEditions } from './frozen-editions.js';
import { manifestSchema, missingFrom, type Manifest } from './manifest.js';
import { openDatabase } from './open-database.js';
import type { PortableDatabase, TableContent } from './portable-database.js';
import { readTableFile } from './table-file.js';
import { keptFiles } from './write-archive.js';

/** An archive unpacked in a temporary folder. */
export interface OpenArchive {
  manifest: Manifest;
  folder: string;
  close: () => void;
}

/** Unpacks an archive. Refuses what is not one of ours. */
export async function openArchive(file: string): Promise<OpenArchive> {
  if (!existsSync(file)) throw new Refusal(`Le fichier ${file} n’existe pas.`, 2);
  const folder = mkdtempSync(join(tmpdir(), 'carrefour-restore-'));
  const close = () => rmSync(folder, { recursive: true, force: true });
  const tar = await runForOutput('tar', ['-xzf', file, '-C', folder], { cwd: folder });
  const manifest = tar.exitCode === 0 ? readManifest(folder) : undefined;
  if (manifest !== undefined) return { manifest, folder, close };
  close();
  throw new Refusal(`${file} n’est pas une sauvegarde du Carrefour : donnez un fichier fait par « npm run backup ».`, 2);
}

/**
 * Puts an archive's database content in place of the present one, then its uploads and yearly copies of the open data. Objections received
 * since the backup are kept; answers how many.
 */
export async function restoreArchive(archive: OpenArchive, settings: Pick<StackSettings, 'dataDir' | 'databaseUrl'>): Promise<number> {
  const database = await openDatabase(settings);
  let carried = 0;
  try {
    await refuseMisfit(database, archive.manifest);
    const objections = await readObjections(database);
    await database.replaceAll(withObjections(contents(archive), objections, (count) => {
      carried = count;
    }));
  } finally {
    await database.close();
  }
  const uploads = join(settings.dataDir, 'uploads');
  rmSync(uploads, { recursive: true, force: true });
  if (existsSync(join(archive.folder, 'uploads'))) cpSync(join(archive.folder, 'uploads'), uploads, { recursive: true });
  restoreEditions(archive.folder, settings.dataDir);
  // The index is a copy: it is made again from the CMS at the next start.
  rmSync(join(settings.dataDir, 'typesense'), { recursive: true, force: true });
  return carried;
}

/** Secrets come first, for the CMS that makes the tables must start with those of the archive. */
export function restoreFiles(archive: OpenArchive, dataDir: string): void {
  for (const name of keptFiles) {
    const kept = join(archive.folder, name);
    if (existsSync(kept)) copyFileSync(kept, join(dataDir, name));
  }
}

async function refuseMisfit(database: PortableDatabase, manifest: Manifest): Promise<void> {
  const missing = missingFrom(await database.listTables(), manifest);
  if (missing.length === 0) return;
  throw new Refusal(
    `Cette sauvegarde vient d’une autre version du Carrefour : la base présente n’a pas ${missing.slice(0, 5).join(', ')}. ` +
      'Restaurez-la avec la version qui l’a faite, puis mettez à jour.',
  );
}

async function* contents(archive: OpenArchive): AsyncGenerator<TableContent> {
  for (const table of archive.manifest.tables) {
    yield { table, rows: readTableFile(join(archive.folder, 'tables', `${table.name}.ndjson`)) };
  }
}

function readManifest(folder: string): Manifest | undefined {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  } catch {
    return undefined;
  }
}
