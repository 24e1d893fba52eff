import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where `geo/data` may be, seen from a folder: this package's sources or build, the repository, an installation. */
const ways = ['data', 'geo/data', 'config/geo/data', 'node_modules/@carrefour/config/geo/data'];

let known: string | undefined;

/**
 * The folder of the committed tables. It is looked for upwards, because this file runs as source,
 * as an ES module, as CommonJS or inside a bundle of Remix, which agree on no way to say where they are.
 */
export function dataFolder(): string {
  known ??= starts().flatMap(upwards).flatMap(candidates).find(holdsTables);
  if (known !== undefined) return known;
  throw new Error(
    `Les tables des communes (config/geo/data) sont introuvables depuis ${starts().join(' et ')}. Lancez le programme depuis le dépôt, ou réinstallez-le.`,
  );
}

function starts(): string[] {
  const here = typeof __dirname === 'string' ? [__dirname] : [];
  const program = process.argv[1];
  const ofProgram = program !== undefined && existsSync(program) ? [dirname(realpathSync(program))] : [];
  return [...here, ...ofProgram, process.cwd()];
}

function upwards(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...upwards(parent)];
}

const candidates = (folder: string): string[] => ways.map((way) => join(folder, way));

const holdsTables = (folder: string): boolean => existsSync(join(folder, 'communes.csv'));
