import { runImporter } from './run-importer.js';

/** `npm run duplicates -- entries|candidates|decide|merge|unmerge …`. */
export async function run(args: string[]): Promise<number> {
  return await runImporter(['duplicates', ...args]);
}
