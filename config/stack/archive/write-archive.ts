import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runForOutput } from '../processes/run-for-output.js';
import { Refusal } from '../refusal.js';
import type { StackSettings } from '../settings/stack-settings.js';
import { frozenEditions } from './frozen-editions.js';
import type { Manifest } from './manifest.js';
import { openDatabase } from './open-database.js';
import { writeTableFile } from './table-file.js';

/** Files of the data folder that an archive carries beside the database and the uploads. */
export const keptFiles = ['secrets.json', 'accounts.json', 'first-start.json'];

/** Writes everything that cannot be made again into one archive (mode 600: it holds the secrets). Works while the stack runs. */
export async function writeArchive(settings: Pick<StackSettings, 'dataDir' | 'databaseUrl'>, file: string): Promise<Manifest> {
  const work = mkdtempSync(join(tmpdir(), 'carrefour-backup-'));
  try {
    const manifest = await dumpDatabase(settings, work);
    writeFileSync(join(work, 'manifest.json'), JSON.stringify(manifest, null, 2));
    for (const name of keptFiles) {
      const source = join(settings.dataDir, name);
      if (existsSync(source)) copyFileSync(source, join(work, name));
    }
    const files = [...(existsSync(join(settings.dataDir, 'uploads')) ? ['uploads'] : []), ...frozenEditions(settings.dataDir)];
    const draft = `${resolve(file)}.part`;
    writeFileSync(draft, '', { mode: 0o600 });
    const tar = await runForOutput('tar', ['-czf', draft, '-C', work, '.', ...(files.length > 0 ? ['-C', settings.dataDir, ...files] : [])], { cwd: work });
    // 1: a file changed while it was read; uploads are only ever added or removed.
    if (tar.exitCode > 1) throw new Refusal(`L’archive ${file} n’a pas pu être écrite : ${tar.stderr.trim()}`);
    renameSync(draft, resolve(file));
    return manifest;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function dumpDatabase(settings: Pick<StackSettings, 'dataDir' | 'databaseUrl'>, work: string): Promise<Manifest> {
  const folder = join(work, 'tables');
  mkdirSync(folder);
  const database = await openDatabase(settings);
  try {
    const tables: Manifest['tables'] = [];
    for (const table of await database.listTables()) {
      const rows = await writeTableFile(join(folder, `${table.name}.ndjson`), database.readRows(table));
      tables.push({ ...table, rows });
    }
    return { format: 1, createdAt: new Date().toISOString(), database: database.kind, tables };
  } finally {
    await database.close();
  }
}
