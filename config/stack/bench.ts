import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { toBenchmarksPage, toLines } from './bench/figures-table.js';
import { measureAll } from './bench/measure-all.js';
import { buildChanged } from './build/build-changed.js';
import { repositoryRoot } from './repository-root.js';
import { readStackSettings } from './settings/stack-settings.js';

/** `npm run bench [-- --quick] [name…]`: exit code 1 when a figure is missed; a full run is written to docs/benchmarks.md. */
export async function run(args: string[]): Promise<number> {
  await buildChanged(join(readStackSettings(process.env).dataDir, 'logs'));
  const quick = args.includes('--quick');
  const only = args.filter((arg) => !arg.startsWith('--'));
  const figures = await measureAll({ quick, only });
  for (const line of toLines(figures)) console.log(line);
  if (!quick && only.length === 0) {
    writeFileSync(join(repositoryRoot, 'docs', 'benchmarks.md'), toBenchmarksPage(figures, conditions()));
  }
  return figures.length > 0 && figures.every(({ ok }) => ok) ? 0 : 1;
}

function conditions(): string[] {
  const memory = Math.round(totalmem() / 1024 ** 3);
  return [
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${memory} GB of memory`,
    'SQLite, one Typesense node, one site process, all on this machine',
  ];
}
