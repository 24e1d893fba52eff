import { resolve } from 'node:path';
import { codesOf, coverages, type Coverage } from '@carrefour/config';
import { Option, type Command } from 'commander';
import { toRecipeSchema } from '../recipes/to-recipe-schema.js';
import type { Counts } from '../report/report.js';
import { writeWholeFile } from '../report/write-whole-file.js';
import { attachCms, attachSources, runningDataDir } from './attach-cms.js';
import { toHarvestReport } from './crawl/to-harvest-report.js';
import { keepAddress, sayAddress } from './kept-address.js';
import { runImport } from './run-import.js';
import { sayReport } from './say-report.js';

type Flags = { partner: string; inventory?: string; recipe?: string; dryRun?: boolean; report?: string; yes?: boolean; keepAddress?: boolean; coverage?: Coverage };

const NOTHING: Counts = { run: null, rows: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, projects: 0, entries: 0, conflicts: 0, gone: 0, duplicates: 0 };

/** Imports what a person named, says what became of it, sets the exit code; the last line is JSON. */
export async function importInventory(source: string, { dryRun = false, yes = false, ...flags }: Flags): Promise<void> {
  try {
    const { report, reportPath, plan } = await runImport({ source, dryRun, yes, folder: process.cwd(), dataDir: runningDataDir(), ...flags }, attachCms());
    // The board counts what a person reads by hand too.
    if (!dryRun && plan.source.address !== null) await attachSources().record(null, plan.facts.slug, toHarvestReport(plan.source, report.counts, null));
    const asked = { keepAddress: flags.keepAddress === true, dryRun };
    if (asked.keepAddress && !dryRun) await keepAddress(attachSources(), report.counts.run, plan);
    const address = sayAddress(plan, asked);
    for (const line of [...sayReport(report), ...(address === null ? [] : [address])]) console.log(line);
    if (reportPath !== null) console.log(`Rapport : ${reportPath}`);
    console.log(JSON.stringify(report.counts));
    process.exitCode = report.counts.rejected > 0 ? 1 : 0;
  } catch (error) {
    process.stdout.write(`${JSON.stringify(NOTHING)}\n`);
    throw error;
  }
}

/** `import <file-or-url>` and `undo <run>`: exit 0 done, 1 some rows rejected, 2 nothing done; the last line is JSON. */
export function addImportCommands(program: Command): void {
  program
    .command('import')
    .description('importe un inventaire (CSV, XLSX, JSON, JSON-LD) dans le CMS qui tourne')
    .argument('<fichier-ou-adresse>', 'fichier, ou adresse http(s)')
    .requiredOption('--partner <slug>', 'partenaire qui fournit l’inventaire')
    .option('--inventory <slug>', 'inventaire, si le partenaire en a plusieurs')
    .option('--recipe <fichier>', 'recette à suivre, au lieu de celle du partenaire')
    .option('--dry-run', 'à blanc : donne les mêmes nombres, n’écrit rien')
    .option('--report <chemin>', 'rapport ligne à ligne (.json, .csv ou .xlsx)')
    .option('--yes', 'confirme un import où beaucoup de fiches disparaissent')
    .option('--keep-address', 'lit désormais l’inventaire à cette adresse, au lieu de celle notée jusqu’ici')
    .addOption(new Option('--coverage <étendue>', 'lit ce fichier comme l’inventaire entier (full) ou comme des ajouts (additions)').choices(codesOf(coverages)))
    .action(importInventory);
  program
    .command('undo')
    .description('défait un import : tout redevient ce qu’il était avant lui')
    .argument('<import>', 'identifiant « run » donné par l’import')
    .action(async (run: string) => {
      console.log(JSON.stringify(await attachCms().undo(run)));
    });
  program
    .command('recipe-schema')
    .description('écrit le schéma JSON des recettes')
    .requiredOption('--out <fichier>', 'fichier à écrire')
    .action(({ out }: { out: string }) => writeWholeFile(resolve(out), toRecipeSchema()));
}
