import { addressOf, codesOf, coverages, type Coverage } from '@carrefour/config';
import { Option, type Command } from 'commander';
import { isCrawl } from '../../connect/recipe/check-consent.js';
import { previewSource } from '../../connect/try/preview-source.js';
import { sourceWeb } from '../../connect/web/source-web.js';
import { missingContact } from '../../connect/web/user-agent.js';
import { readWebSettings, type WebSettings } from '../../connect/web/web-settings.js';
import { importInventory } from '../import-commands.js';
import { checkOnline, checkSaved, savePages } from './check-recipe.js';
import { findSource } from './find-source.js';
import { addLinksCommand } from './links-command.js';
import { isSound, sayCheck } from './say-check.js';
import { sayPreview } from './say-preview.js';
import { addSourceCommands } from './source-commands.js';

type Reading = { privateAddresses?: boolean };
/** What reads a site for a trial; its owner has to know whom to write to. Trials on one's own machine (`--private-addresses`) are nobody else's matter. */
function settingsOf({ privateAddresses = false }: Reading): WebSettings {
  const missing = privateAddresses ? null : missingContact(process.env);
  if (missing !== null) process.stderr.write(`${missing}\n`);
  return readWebSettings(process.env, privateAddresses);
}
const PRIVATE = ['--private-addresses', 'accepte les adresses de cette machine et de son réseau (essais)'] as const;
const say = (lines: readonly string[]): void => lines.forEach((line) => console.log(line));

async function preview(given: string, { json = false, ...reading }: Reading & { json?: boolean }): Promise<void> {
  const { recipe } = await findSource(given, process.cwd());
  const previewed = await previewSource(recipe.source, recipe, sourceWeb(recipe.source, settingsOf(reading)));
  if (json) console.log(JSON.stringify(previewed, null, 2));
  else say(sayPreview(previewed));
  if (!json && isCrawl(recipe.source)) console.log('\nRien n’a été importé. Le moissonnage entier demande l’accord du partenaire, enregistré dans le CMS.');
  process.exitCode = previewed.items.length > 0 ? 0 : 1;
}

async function check(given: string, { saved = false, ...reading }: Reading & { saved?: boolean }): Promise<void> {
  const found = await findSource(given, process.cwd());
  const checked = saved ? await checkSaved(found) : await checkOnline(found, settingsOf(reading));
  say(sayCheck(checked));
  process.exitCode = isSound(checked) ? 0 : 1;
}

async function save(given: string, reading: Reading): Promise<void> {
  const { folder, pages, items } = await savePages(await findSource(given, process.cwd()), settingsOf(reading));
  console.log(`${pages} pages et ${items} fiches enregistrées dans ${folder}. Pour éprouver la recette sur elles : npm run crawl -- check ${given} --saved`);
}

type Running = Reading & { dryRun?: boolean; report?: string; yes?: boolean; coverage?: Coverage };

async function runNow(given: string, { privateAddresses = false, ...flags }: Running): Promise<void> {
  const { recipe } = await findSource(given, process.cwd());
  if (privateAddresses) process.env['CRAWL_PRIVATE_ADDRESSES'] = '1';
  await importInventory(addressOf(recipe.source), { partner: recipe.partner, recipe: given, ...flags });
}

/** `crawl preview|check|save <recipe>` try a source; `run` imports it; the others keep the schedule. See docs/inventories.md. */
export function addCrawlCommands(program: Command): void {
  const crawl = program.command('crawl').description('sources en ligne : sites, API, flux');
  crawl.command('preview').description('montre trois fiches, chaque champ et où il a été trouvé').argument('<recette>', 'fichier, ou inventaire livré')
    .option(...PRIVATE).option('--json', 'en JSON').action(preview);
  crawl.command('check').description('dit quels sélecteurs ne trouvent plus rien').argument('<recette>')
    .option(...PRIVATE).option('--saved', 'sur les pages enregistrées à côté de la recette').action(check);
  crawl.command('save').description('enregistre quelques pages à côté de la recette, pour l’éprouver ensuite').argument('<recette>').option(...PRIVATE).action(save);
  crawl.command('run').description('importe la source d’une recette').argument('<recette>')
    .option(...PRIVATE).option('--dry-run', 'à blanc').option('--report <chemin>', 'rapport ligne à ligne').option('--yes', 'confirme un import où beaucoup de fiches disparaissent')
    .addOption(new Option('--coverage <étendue>', 'lit cette source comme l’inventaire entier (full) ou comme des ajouts (additions)').choices(codesOf(coverages)))
    .action(runNow);
  addSourceCommands(crawl);
  addLinksCommand(crawl);
}
