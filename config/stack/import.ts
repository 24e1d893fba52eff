import { runImporter } from './run-importer.js';

/** `npm run import -- <file> --partner <slug>`, `npm run import -- undo <run>`. */
export async function run(args: string[]): Promise<number> {
  return await runImporter(args[0] === 'undo' ? args : ['import', ...args]);
}
