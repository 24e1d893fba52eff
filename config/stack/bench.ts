import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { toBenchmarksPage, toLines } from './bench/figures-table.js';
import { listBenches } from './bench/list-benches.js';
import { measureAll } from './bench/measure-all.js';
import { buildChanged } from './build/build-changed.js';
import { repositoryRoot } from './repository-root.js';
import { readStackSettings } from './settings/stack-settings.js';

/**
 * `npm run bench [-- --quick] [-- --corpus=20000] [name…]`: exit code 1 when a figure is missed; a run of every bench
 * that is not quick is written to docs/benchmarks.md.
 */
export async function run(args: string[]): Promise<number> {
  // A mistyped option would otherwise start an hour of measuring something else.
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--quick' && !/^--corpus=\d+$/.test(arg));
  if (unknown !== undefined) {
    console.error(`Option inconnue : ${unknown}.\nUsage : npm run bench [-- --quick] [--corpus=20000] [nom…]\nNoms : ${listBenches().map((file) => basename(file, '.bench.js')).join(', ')}`);
    return 1;
  }
  await buildChanged(join(readStackSettings(process.env).dataDir, 'logs'));
  const quick = args.includes('--quick');
  const only = args.filter((arg) => !arg.startsWith('--'));
  const corpusSize = corpusAsked(args) ?? (quick ? 2_000 : 100_000);
  const figures = await measureAll({ quick, only, corpusSize });
  for (const line of toLines(figures)) console.log(line);
  if (!quick && only.length === 0) {
    writeFileSync(join(repositoryRoot, 'docs', 'benchmarks.md'), toBenchmarksPage(figures, conditions(corpusSize)));
  }
  return figures.length > 0 && figures.every(({ ok }) => ok) ? 0 : 1;
}

function corpusAsked(args: string[]): number | undefined {
  const asked = args.find((arg) => arg.startsWith('--corpus='))?.slice('--corpus='.length);
  return asked === undefined ? undefined : Number(asked);
}

function conditions(corpusSize: number): string[] {
  const memory = Math.round(totalmem() / 1024 ** 3);
  return [
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${memory} GB of memory`,
    `${new Intl.NumberFormat('en').format(corpusSize)} generated projects`,
    'SQLite, one Typesense node, one site process, all on this machine',
  ];
}
