import { runImporter } from './run-importer.js';

/** What follows `import` and is no file. */
const commands = new Set(['undo', 'return', 'export-canonical', 'conflicts', 'settle', 'object']);

/** `npm run import -- <file> --partner <slug>`, `undo <run>`, `return <inventory> --out <file>`, `export-canonical --out <file>` and the other words above. */
export async function run(args: string[]): Promise<number> {
  return await runImporter(commands.has(args[0] ?? '') ? args : ['import', ...args]);
}
