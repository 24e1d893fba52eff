import { resolve } from 'node:path';
import type { Command } from 'commander';
import { attachCms, runningWebUrl } from '../cli/attach-cms.js';
import type { Cms, TableEntry } from '../push/cms-client.js';
import { RefusedFile } from '../read/refused-file.js';
import { isRecordList } from '../read/told-line.js';
import { parseRecipe } from '../recipes/parse-recipe.js';
import { writeWholeFile } from '../report/write-whole-file.js';
import { toReturnedTable } from './returned-table.js';
import { parseTablePlan, type TablePlan } from './table-plan.js';
import { checkReturnPath, toReturnedFile } from './write-table.js';

/** Runs of before their columns were kept: those of the first record stand for all. */
const planOf = (plan: unknown, [first]: readonly TableEntry[]): TablePlan => parseTablePlan(plan) ?? { format: 'csv', headings: Object.keys(first?.rows[0]?.cells ?? {}), tables: [] };

async function readTable(cms: Cms, inventory: string) {
  const { partner, recipe: asked, plan: kept } = await cms.readTableShape(inventory);
  const recipe = parseRecipe(asked, inventory);
  const entries: TableEntry[] = [];
  for await (const entry of cms.listTable(inventory)) entries.push(entry);
  if (entries.length === 0) throw new RefusedFile(`L’inventaire « ${inventory} » n’a aucune fiche en place : il n’y a rien à rendre.`);
  const plan = planOf(kept, entries);
  return { recipe, plan, entries, table: toReturnedTable(entries, { partner, recipe, plan, siteUrl: runningWebUrl() }) };
}

async function returnTable(inventory: string, { out }: { out: string }): Promise<void> {
  const { recipe, plan, entries, table } = await readTable(attachCms(), inventory);
  checkReturnPath(out, plan);
  await writeWholeFile(resolve(out), await toReturnedFile(out, table, recipe.read, plan));
  console.log(`${table.rows.length} lignes rendues, ${table.improvements} information(s) améliorée(s) par d’autres, avec leur crédit : ${resolve(out)}`);
  console.log(JSON.stringify({ inventory, rows: table.rows.length, entries: entries.length, improvements: table.improvements }));
}

/** Writes the table beside a name without extension, as a workbook (JSON for an inventory in JSON); answers where. */
export async function giveTableBack(cms: Cms, inventory: string, name: string): Promise<string> {
  const { recipe, plan, table } = await readTable(cms, inventory);
  const out = `${name}${isRecordList(plan.format) ? '.json' : '.xlsx'}`;
  await writeWholeFile(out, await toReturnedFile(out, table, recipe.read, plan));
  return out;
}

/** `npm run import -- return <inventory> --out <file>`: the partner's table as it now stands. Exit 2 when there is none to give back. */
export function addReturnCommand(program: Command): void {
  program
    .command('return')
    .description('rend à un partenaire son tableau tel qu’il est aujourd’hui, avec ce que d’autres y ont amélioré')
    .argument('<inventaire>', 'identifiant de l’inventaire')
    .requiredOption('--out <fichier>', 'fichier à écrire (.csv ou .xlsx ; .json pour un inventaire en JSON)')
    .action(returnTable);
}
