import { addressOf, codesOf, coverages, isGoodHarvest, type Coverage } from '@carrefour/config';
import { Option, type Command } from 'commander';
import { readWebSettings } from '../../connect/web/web-settings.js';
import { attachCms, attachSources } from '../attach-cms.js';
import { findSource } from './find-source.js';
import { prepareInventory } from './prepare-inventory.js';
import { readDueSources, readNamedSource, sayHarvest } from './read-due-sources.js';
import { refuseWholeFeed } from './refuse-whole-feed.js';
import { sayBoard } from './say-board.js';

const settings = () => readWebSettings(process.env);

async function consent(given: string, { by, on, scope }: { by: string; on?: string; scope?: string }): Promise<void> {
  const { recipe } = await findSource(given, process.cwd());
  await prepareInventory(recipe, attachCms());
  await attachSources().recordConsent({ inventory: recipe.inventory, by, at: on ?? new Date().toISOString().slice(0, 10), scope: scope ?? null });
  console.log(`Accord enregistré pour « ${recipe.inventory} » : ${by}.`);
}

const NAMED = ['manual', 'daily', 'weekly', 'monthly'];

async function schedule(given: string, { every, coverage }: { every: string; coverage?: Coverage }): Promise<void> {
  const { recipe } = await findSource(given, process.cwd());
  const facts = await prepareInventory(recipe, attachCms());
  if (coverage === undefined) refuseWholeFeed(facts, recipe);
  const timing = NAMED.includes(every) ? { schedule: every, cron: null } : { schedule: 'cron', cron: every };
  const { version } = await attachSources().plan({ inventory: recipe.inventory, connector: recipe.source.connector, address: addressOf(recipe.source), ...timing, recipe, ...(coverage !== undefined && { coverage }) });
  console.log(`« ${recipe.inventory} » sera lu ainsi : ${every}. Recette gardée dans le CMS, version ${version}.`);
}

async function now(inventory: string): Promise<void> {
  const report = await readNamedSource(inventory, attachSources(), attachCms(), settings());
  if (report !== null) console.log(sayHarvest(inventory, report));
  console.log(JSON.stringify(report));
  process.exitCode = report !== null && isGoodHarvest(report.outcome) ? 0 : 1;
}

async function due(): Promise<void> {
  const done = await readDueSources(attachSources(), attachCms(), settings(), (line) => console.log(line));
  console.log(JSON.stringify(done));
  process.exitCode = done.alerts > 0 ? 1 : 0;
}

async function board({ json = false }: { json?: boolean }): Promise<void> {
  const sources = await attachSources().board();
  if (json) console.log(JSON.stringify(sources, null, 2));
  else sayBoard(sources).forEach((line) => console.log(line));
}

/** What keeps the sources of a running Carrefour: agreement, schedule, readings, board. */
export function addSourceCommands(crawl: Command): void {
  crawl.command('consent').description('note l’accord du partenaire').argument('<recette>')
    .requiredOption('--by <fonction>', 'qui a donné l’accord : une fonction, pas un nom').option('--on <jour>', 'AAAA-MM-JJ ; aujourd’hui sinon').option('--scope <texte>', 'ce qu’il couvre')
    .action(consent);
  crawl.command('schedule').description('fixe quand la source est lue, et garde la recette dans le CMS').argument('<recette>')
    .requiredOption('--every <fréquence>', 'manual, daily, weekly, monthly, ou cinq valeurs cron (heure de Paris)')
    .addOption(new Option('--coverage <étendue>', 'règle l’inventaire : la source le porte entier (full), ou n’apporte que des ajouts (additions)').choices(codesOf(coverages)))
    .action(schedule);
  crawl.command('now').description('lit maintenant la source d’un inventaire').argument('<inventaire>').action(now);
  crawl.command('due').description('lit les sources dont c’est l’heure (ce que fait npm start chaque minute)').action(due);
  crawl.command('board').description('tableau des sources : lectures, comptes, alertes').option('--json', 'en JSON').action(board);
}
