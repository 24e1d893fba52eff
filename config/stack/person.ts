import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { callOperation, type CmsAccess } from './first-start/cms-operations.js';
import { personText } from './person/person-text.js';
import { Refusal } from './refusal.js';
import { say, sayStep } from './say.js';
import { attachToRunningStack } from './settings/tool-environment.js';

const USAGE =
  'Usage : npm run person -- export <adresse> [--out <dossier>]   tout ce que le site sait d’une personne, en JSON et en texte\n' +
  '        npm run person -- erase <adresse> [--yes]              l’oublie partout ; la preuve reste dans l’historique';

const exportSchema = z.object({
  email: z.string(), at: z.string(), files: z.array(z.string()),
  parts: z.array(z.object({ what: z.string(), table: z.string(), rows: z.array(z.record(z.string(), z.unknown())) })),
});
const erasedSchema = z.object({
  digest: z.string(), at: z.string(), accounts: z.number(), projects: z.number(), erased: z.record(z.string(), z.number()), files: z.array(z.string()), left: z.array(z.string()),
});

/** `npm run person -- export|erase <e-mail>`: what the law gives everybody. */
export async function run(args: string[]): Promise<number> {
  const { command, email, out, isSure } = readArguments(args);
  const { settings, env } = attachToRunningStack(process.env);
  const cms = { url: settings.cmsAddress, token: env['CMS_ADMIN_TOKEN'] ?? '' };
  return command === 'export' ? exportPerson(cms, email, out) : erasePerson(cms, email, isSure);
}

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' }, yes: { type: 'boolean' } } });
    const [command, email, more] = positionals;
    if ((command === 'export' || command === 'erase') && email?.includes('@') === true && more === undefined)
      return { command, email, out: resolve(process.env['INIT_CWD'] ?? '.', values.out ?? '.'), isSure: values.yes === true } as const;
  } catch {
    // An unknown option: the usage says which there are.
  }
  throw new Refusal(USAGE, 2);
}

async function exportPerson(cms: CmsAccess, email: string, folder: string): Promise<number> {
  const known = exportSchema.parse(await sayStep('Recherche dans toute la base et dans les fichiers', () => callOperation(cms, 'person/export', { email })));
  const base = resolve(folder, `personne-${known.at.slice(0, 19).replace(/[:T]/g, '-')}`);
  await writeFile(`${base}.json`, `${JSON.stringify(known, null, 2)}\n`, { mode: 0o600 });
  await writeFile(`${base}.txt`, personText(known), { mode: 0o600 });
  for (const { what, rows } of known.parts) say.note(`${what} : ${rows.length}`);
  if (known.parts.length + known.files.length === 0) say.note('Rien n’est connu de cette adresse.');
  say.done(`${base}.json et ${base}.txt, lisibles de vous seul.`);
  return 0;
}

async function erasePerson(cms: CmsAccess, email: string, isSure: boolean): Promise<number> {
  if (!isSure && !(await confirm(email))) {
    say.note('Rien n’a été effacé. Relancez avec --yes pour le faire.');
    return 2;
  }
  const { digest, accounts, projects, erased, files, left } = erasedSchema.parse(await sayStep('Effacement', () => callOperation(cms, 'person/erase', { email })));
  say.note(`${accounts} compte(s), le contact de ${projects} projet(s), ${files.length} fichier(s).`);
  for (const [table, count] of Object.entries(erased)) say.note(`${table} : ${count}`);
  if (left.length > 0) throw new Refusal(`L’adresse se trouve encore dans ${left.join(', ')} : signalez-le, c’est une erreur du site.`, 1);
  say.done(`C’est fait. L’historique en garde la preuve, sans l’adresse, sous « person ${digest} ». Les sauvegardes plus anciennes la portent encore : effacez de nouveau après en avoir remis une.`);
  return 0;
}

async function confirm(email: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question(`  Oublier ${email}, sans retour ? [o/N] `);
  prompt.close();
  return /^o(ui)?$/i.test(answer.trim());
}
