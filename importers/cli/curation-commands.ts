import { Option, type Command } from 'commander';
import { attachCms } from './attach-cms.js';
import { listConflictsToCsv } from './conflicts-to-csv.js';
import { readSettlements } from './read-settlements.js';
import { whoDecides } from './who-decides.js';

type Objecting = { subject: string; by: string; inventory?: string; note?: string };

/** `import conflicts|settle|object`: what persons decide about what files say. */
export function addCurationCommands(program: Command): void {
  program
    .command('conflicts')
    .description('les désaccords à trancher : dernier import, valeur actuelle, valeur du fichier')
    .requiredOption('--out <csv>', 'fichier à écrire')
    .action(async ({ out }: { out: string }) => console.log(`${await listConflictsToCsv(attachCms(), out, process.cwd())} désaccords écrits dans ${out}`));
  program
    .command('settle')
    .description('applique les décisions (keep, take) d’un CSV de désaccords')
    .argument('<csv>')
    .option('--by <qui>', 'qui décide (le compte de la machine, sans cela)')
    .action(async (csv: string, { by }: { by?: string }) => console.log(JSON.stringify(await attachCms().settle(whoDecides(by), await readSettlements(csv, process.cwd())))));
  program
    .command('object')
    .description('enregistre une opposition : la fiche quitte le site et n’est plus importée')
    .argument('<référence>', 'adresse ou identifiant de la fiche ; « inventaire:clé » pour une entrée')
    .addOption(new Option('--subject <objet>', 'ce qui est refusé').choices(['project', 'entry', 'contact']).default('project'))
    .addOption(new Option('--by <qui>', 'qui s’oppose').choices(['carrier', 'partner', 'person']).default('carrier'))
    .option('--inventory <slug>', 'inventaire d’une entrée donnée par sa seule clé')
    .option('--note <texte>', 'note de l’équipe, sans nom de personne')
    .action(async (reference: string, { subject, by, inventory, note }: Objecting) => {
      console.log(JSON.stringify(await attachCms().object({ reference, subject, by, inventory: inventory ?? null, note: note ?? null })));
    });
}
