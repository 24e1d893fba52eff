import { basename, extname, resolve } from 'node:path';
import { toSlug, type ImportContext, type Recipe } from '@carrefour/config';
import { Refusal } from '@carrefour/config/stack/refusal';
import type { Command } from 'commander';
import { CmsRefusal } from '../push/cms-refusal.js';
import { fetchSource } from '../read/fetch-source.js';
import { RefusedFile } from '../read/refused-file.js';
import { writeWholeFile } from '../report/write-whole-file.js';
import { seededTaxonomy } from './seeded-taxonomy.js';
import { suggest } from '../suggest/suggest.js';
import { attachCms } from './attach-cms.js';
import { saySuggestion } from './say-suggestion.js';

type Flags = { out?: string; partner?: string; inventory?: string; target?: string; sheet?: string };
type Taxonomy = Pick<ImportContext, 'themes' | 'audiences' | 'methods'>;

/** The taxonomy of the running CMS, with the aliases people added; the first one when none runs: a suggestion writes nothing there. */
async function readTaxonomy(): Promise<Taxonomy> {
  try {
    return await attachCms().readContext();
  } catch (error) {
    if (error instanceof Refusal || error instanceof CmsRefusal) return seededTaxonomy();
    throw error;
  }
}

function readTarget(target: string | undefined): Recipe['target'] | undefined {
  if (target === undefined || target === 'project' || target === 'organisation' || target === 'partner') return target;
  throw new RefusedFile(`--target ${target} : choisissez project, organisation ou partner.`);
}

async function suggestRecipe(given: string, { out, partner = 'mon-partenaire', inventory, target, sheet }: Flags): Promise<void> {
  const source = await fetchSource(given, process.cwd());
  const named = inventory ?? (toSlug(basename(source.name, extname(source.name))) || 'mon-inventaire');
  const wanted = readTarget(target);
  const suggestion = await suggest(source.bytes, source.name, { partner, inventory: named, ...(wanted !== undefined && { target: wanted }), ...(sheet !== undefined && { sheet }) }, await readTaxonomy());
  for (const line of saySuggestion(suggestion)) console.log(line);
  const text = `${JSON.stringify(suggestion.written, null, 2)}\n`;
  if (out === undefined) return console.log(text);
  await writeWholeFile(resolve(out), text);
  console.log(`Recette écrite dans ${out}. Relisez-la, puis : npm run import -- ${given} --partner ${partner} --recipe ${out} --dry-run`);
}

/** `suggest <file-or-url>`: says what a file is and writes the recipe that would read it. Needs no stack, writes nothing to the CMS. */
export function addSuggestCommand(program: Command): void {
  program
    .command('suggest')
    .description('lit un fichier inconnu, dit ce qu’il contient et propose la recette qui le lirait')
    .argument('<fichier-ou-adresse>', 'fichier, ou adresse http(s)')
    .option('--out <recette>', 'fichier où écrire la recette ; sinon elle s’affiche')
    .option('--partner <slug>', 'partenaire à nommer dans la recette')
    .option('--inventory <slug>', 'inventaire à nommer dans la recette')
    .option('--target <sorte>', 'project, organisation ou partner, si la reconnaissance se trompe')
    .option('--sheet <feuille>', 'feuille du classeur, si ce n’est pas la première')
    .action(suggestRecipe);
}
