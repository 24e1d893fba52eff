import { runImporter } from './run-importer.js';

/** What `npm run import -- <word>` does with something else than a file. */
const commands = ['undo', 'conflicts', 'settle', 'object'];

/** `npm run import -- <file> --partner <slug>`, `npm run import -- undo <run>` and the other words above. */
export async function run(args: string[]): Promise<number> {
  return await runImporter(commands.includes(args[0] ?? '') ? args : ['import', ...args]);
}
