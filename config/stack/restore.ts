import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sqliteFile } from './archive/open-database.js';
import { openArchive, restoreArchive, restoreFiles } from './archive/read-archive.js';
import { writeArchive } from './archive/write-archive.js';
import { buildChanged } from './build/build-changed.js';
import { adoptSteps } from './first-start/steps-done.js';
import { endEverything } from './processes/guardian.js';
import { Refusal } from './refusal.js';
import { say, sayStep } from './say.js';
import { checkMachine } from './services/check-machine.js';
import { makeDataFolders } from './services/data-folders.js';
import { startCms } from './services/start-cms.js';
import { childEnvironment } from './settings/child-environment.js';
import { readOrMakeSecrets } from './settings/secrets.js';
import { readStackSettings, type StackSettings } from './settings/stack-settings.js';

/** `npm run restore -- <file>`: with the stack stopped. What was there is first put aside in an archive of its own. */
export async function run([file]: string[]): Promise<number> {
  if (file === undefined) throw new Refusal('Usage : npm run restore -- <fichier.tar.gz>', 2);
  const settings = readStackSettings(process.env);
  makeDataFolders(settings.dataDir);
  await checkMachine(settings);
  const archive = await openArchive(resolve(process.env['INIT_CWD'] ?? '.', file));
  try {
    await buildChanged(join(settings.dataDir, 'logs'));
    await putAside(settings);
    restoreFiles(archive, settings.dataDir);
    adoptSteps(settings.dataDir, settings.databaseUrl);
    await sayStep('Préparation des tables', () => makeTables(settings));
    const carried = await sayStep('Restauration', () => restoreArchive(archive, settings));
    if (carried > 0) say.note(`${carried} opposition(s) reçue(s) depuis cette sauvegarde restent en vigueur : ce qu’elles retirent ne sera pas montré`);
  } finally {
    archive.close();
    await endEverything();
  }
  makeDataFolders(settings.dataDir);
  say.done(`sauvegarde du ${archive.manifest.createdAt.slice(0, 10)} restaurée ; « npm start » reconstruira la recherche`);
  return 0;
}

async function putAside(settings: StackSettings): Promise<void> {
  if (settings.databaseUrl === undefined && !existsSync(sqliteFile(settings.dataDir))) return;
  const file = join(settings.dataDir, `before-restore-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.tar.gz`);
  await writeArchive(settings, file);
  say.note(`Ce qui était là est gardé dans ${file}`);
}

/** The CMS alone knows its tables: it makes them as it starts. */
async function makeTables(settings: StackSettings): Promise<void> {
  const secrets = readOrMakeSecrets(settings.dataDir, process.env);
  const env = childEnvironment(settings, secrets, { typesenseUrl: undefined, smtpUrl: undefined }, process.env);
  const cms = await startCms({ settings, env });
  await cms.stop();
}
