import { runImporter } from './run-importer.js';

/** They only read the source of a recipe: no Carrefour needs to run. */
const ALONE = ['preview', 'check', 'save', '--help', undefined];

/** `npm run crawl -- preview|check|save|run <recipe>`, `board`, `consent`, `schedule`, `now`, `due`. */
export async function run(args: string[]): Promise<number> {
  return await runImporter(['crawl', ...args], { alone: ALONE.includes(args[0]) });
}
