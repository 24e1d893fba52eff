import type { Command } from 'commander';
import { attachCms } from './attach-cms.js';
import { listCandidatesToCsv, listEntriesToCsv } from './list-to-csv.js';
import { readDecisions } from './read-decisions.js';

/** `duplicates entries|candidates|decide|merge|unmerge`: what the team settles about twins, by files and slugs. */
export function addDuplicatesCommands(program: Command): void {
  const duplicates = program.command('duplicates').description('doublons : lister, trancher, fusionner, défaire');
  duplicates
    .command('entries')
    .description('une ligne par ligne d’inventaire, avec le projet qu’elle nourrit')
    .requiredOption('--out <csv>', 'fichier à écrire')
    .action(async ({ out }: { out: string }) => console.log(`${await listEntriesToCsv(attachCms(), out, process.cwd())} lignes écrites dans ${out}`));
  duplicates
    .command('candidates')
    .description('les paires à trancher, avec leur score et ses parts')
    .requiredOption('--out <csv>', 'fichier à écrire')
    .action(async ({ out }: { out: string }) => console.log(`${await listCandidatesToCsv(attachCms(), out, process.cwd())} paires écrites dans ${out}`));
  duplicates
    .command('decide')
    .description('applique les décisions (same, different) d’un CSV de candidats')
    .argument('<csv>')
    .action(async (csv: string) => {
      const decisions = await readDecisions(csv, process.cwd());
      console.log(JSON.stringify(await attachCms().decide(decisions)));
    });
  duplicates
    .command('merge')
    .description('fusionne deux projets ; l’adresse du second mène au premier')
    .argument('<gardé>')
    .argument('<fusionné>')
    .action(async (kept: string, merged: string) => console.log(JSON.stringify(await attachCms().merge(kept, merged))));
  duplicates
    .command('unmerge')
    .description('défait une fusion')
    .argument('<projet>')
    .action(async (slug: string) => console.log(JSON.stringify(await attachCms().unmerge(slug))));
}
