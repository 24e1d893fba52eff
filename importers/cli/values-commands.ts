import { resolve } from 'node:path';
import { toPlainKey, type DecidedValue } from '@carrefour/config';
import type { Command } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { toValueKey } from '../map/decided-values.js';
import { codedFields, toTermIndex } from '../map/term-index.js';
import { RefusedFile } from '../read/refused-file.js';
import { toNeutralText } from '../report/neutral-cell.js';
import { writeWholeFile } from '../report/write-whole-file.js';
import { attachCms } from './attach-cms.js';
import { readDecidedCsv } from './read-decided-csv.js';
import { whoDecides } from './who-decides.js';

const LABELS = { open: 'à décider', alias: 'traduite', ignore: 'laissée de côté' } as const;
/** What a person writes in the column « decision » to have a value ignored. */
const IGNORE = /^(ignorer|ignore|-)$/i;

/** `values <inventory>`: the values no term is called, with terms that look like them; as a CSV whose column « decision » is to be filled in. */
async function listValues(inventory: string, { out }: { out?: string }): Promise<void> {
  const values = await attachCms().listValues(inventory);
  const open = values.filter(({ state }) => state === 'open');
  if (out === undefined) {
    for (const { field, value, rows, state, codes, suggestions } of values)
      console.log(`${field} : « ${value} » (${rows} ligne(s)), ${LABELS[state]}${codes.length > 0 ? ` → ${codes.join(', ')}` : ''}${state === 'open' && suggestions.length > 0 ? ` ; proche de ${suggestions.map(({ code, spelling }) => `${code} (${spelling})`).join(', ')}` : ''}`);
    return console.log(`${open.length} valeur(s) à décider sur ${values.length}.`);
  }
  const lines = values.map(({ field, value, rows, state, codes, suggestions }) => ({
    champ: field, valeur: toNeutralText(value), lignes: rows, propositions: suggestions.map(({ code, spelling }) => `${code} (${spelling})`).join(' ; '),
    decision: state === 'open' ? '' : state === 'ignore' ? 'ignorer' : codes.join(' '),
  }));
  await writeWholeFile(resolve(out), stringify(lines, { header: true, columns: ['champ', 'valeur', 'lignes', 'propositions', 'decision'] }));
  console.log(`${lines.length} valeurs écrites dans ${out} : remplissez « decision » (codes séparés par une espace, ou « ignorer »), puis npm run import -- decide ${inventory} ${out}`);
}

async function toDecisions(inventory: string, path: string): Promise<DecidedValue[]> {
  const rows = await readDecidedCsv(path, process.cwd());
  const terms = toTermIndex(await attachCms().readContext());
  return rows.flatMap(({ number, cells: { champ: field = '', valeur = '', decision = '' } }): DecidedValue[] => {
    const [value, asked] = [valeur.replace(/^'(?=[=+@-])/, ''), decision.trim()];
    if (asked === '') return [];
    const known = codedFields.find((one) => one === field);
    if (known === undefined) throw new RefusedFile(`${path}, ligne ${number} : champ « ${field} » inconnu. Gardez la colonne « champ » telle qu’elle a été écrite.`);
    const codes = IGNORE.test(asked) ? [] : asked.split(/[\s,;]+/).map((code) => {
      const found = terms[known].get(toPlainKey(code));
      if (found === undefined) throw new RefusedFile(`${path}, ligne ${number} : « ${code} » n’est pas un code de ${field}. Écrivez un code de la taxonomie, ou « ignorer ».`);
      return found;
    });
    return [{ inventory, field, valueKey: toValueKey(value), value, codes }];
  });
}

/** `values` and `decide`: what becomes of the values no term is called, decided once for all rows and later files. */
export function addValuesCommands(program: Command): void {
  program.command('values').description('liste les valeurs que la taxonomie ne connaît pas').argument('<inventaire>').option('--out <csv>', 'fichier à remplir').action(listValues);
  program
    .command('decide')
    .description('applique les décisions d’un CSV de valeurs : codes, ou « ignorer »')
    .argument('<inventaire>')
    .argument('<csv>')
    .action(async (inventory: string, csv: string) => {
      const decisions = await toDecisions(inventory, csv);
      const { decided } = await attachCms().decideValues(whoDecides(), decisions);
      console.log(`${decided} décision(s) gardée(s). Relancez l’import : elles valent pour toutes les lignes et les fichiers suivants.`);
    });
}
