import { runImporter } from './run-importer.js';

/** What `npm run import -- <word>` does with something else than a file. */
const commands = ['undo', 'return', 'export-canonical', 'conflicts', 'settle', 'object', 'suggest', 'values', 'decide'];

/** `npm run import -- <file> --partner <slug>`, `npm run import -- undo <run>` and the other words above; `suggest` needs no running stack. */
export async function run(args: string[]): Promise<number> {
  const [first = ''] = args;
  return await runImporter(commands.includes(first) ? args : ['import', ...args], { alone: first === 'suggest' });
}
