import type { Command } from 'commander';
import { attachCms } from './attach-cms.js';
import { listCandidatesToCsv, listEntriesToCsv } from './list-to-csv.js';
import { readDecisions } from './read-decisions.js';
import { sendDecisions } from './send-decisions.js';
import { whoDecides } from './who-decides.js';

type Said = { by?: string; reason?: string };
/** Beside the last line, which is JSON alone. */
const warn = (line: string): void => void process.stderr.write(`${line}\n`);

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
  const settling = (command: Command): Command =>
    command.option('--by <qui>', 'qui décide (le compte de la machine, sans cela)').option('--reason <texte>', 'pourquoi : retenu avec la décision');
  settling(duplicates.command('decide'))
    .description('applique les décisions (same, different) d’un CSV de candidats')
    .argument('<csv>')
    .action(async (csv: string, { by, reason }: Said) => {
      const decisions = (await readDecisions(csv, process.cwd())).map((line) => ({ ...line, reason: line.reason || (reason ?? null) }));
      const { keptYounger, ...decided } = await sendDecisions(decisions, (some) => attachCms().decide(whoDecides(by), some));
      for (const { kept, absorbed } of keptYounger) warn(`« ${kept} » est gardée, bien que plus récente : elle est publiée, et « ${absorbed} » ne l’est pas.`);
      console.log(JSON.stringify(decided));
    });
  settling(duplicates.command('merge'))
    .description('fusionne deux projets ; l’adresse du second mène au premier')
    .argument('<gardé>')
    .argument('<fusionné>')
    .action(async (keep: string, absorb: string, { by, reason }: Said) => {
      const { leavesTheSite, ...merged } = await attachCms().merge(keep, absorb, { by: whoDecides(by), reason: reason ?? null });
      if (leavesTheSite === true) warn(`Attention : « ${merged.kept} » n’est pas publiée, et « ${merged.absorbed} » l’était : aucune des deux n’est plus sur le site. Publiez la première dans l’administration, ou défaites : npm run duplicates -- unmerge ${merged.absorbed}`);
      console.log(JSON.stringify(merged));
    });
  settling(duplicates.command('unmerge'))
    .description('défait une fusion')
    .argument('<projet>')
    .action(async (slug: string, { by, reason }: Said) => console.log(JSON.stringify(await attachCms().unmerge(slug, { by: whoDecides(by), reason: reason ?? null }))));
}
