import { resolve } from 'node:path';
import { writeArchive } from './archive/write-archive.js';
import { Refusal } from './refusal.js';
import { say, sayStep } from './say.js';
import { readStackSettings } from './settings/stack-settings.js';

/** `npm run backup -- <file>`: database, uploads, yearly open-data editions and secrets in one archive; the stack may be running. */
export async function run([file]: string[]): Promise<number> {
  if (file === undefined) throw new Refusal('Usage : npm run backup -- <fichier.tar.gz>', 2);
  const target = resolve(process.env['INIT_CWD'] ?? '.', file);
  const { tables } = await sayStep('Sauvegarde', () => writeArchive(readStackSettings(process.env), target));
  const rows = tables.reduce((total, table) => total + table.rows, 0);
  say.note(`${target} : ${rows} lignes de ${tables.length} tables, les fichiers envoyés, les éditions annuelles des données ouvertes et les secrets. Gardez-la en lieu sûr.`);
  return 0;
}
