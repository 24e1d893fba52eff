import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { attachCms } from '../cli/attach-cms.js';
import type { CanonicalRecord } from '../push/cms-client.js';
import { writeWholeFile } from '../report/write-whole-file.js';
import { toCanonicalLines } from './to-canonical-lines.js';
import { withNames } from './with-names.js';

/**
 * `npm run import -- export-canonical --out <file> [--names]`: everything the site holds (public and private fields,
 * relations, publication, addresses, decisions, documents of the index) as sorted lines of JSON
 * `[type, id, locale, state, fields]`, without row ids, moments (`datetime` attributes), runs, revisions and outbox.
 * The last line of stdout is `{"records":n,"checksum":"<sha256 of the file>"}`. Equal checksums: the same site.
 * By documentId, two moments of one site compare (before a run, after its undo); with `--names`, ids become names
 * (address of a project, inventory and key of an entry), and two sites, or two imports of one file, compare too.
 */
export function addCanonicalCommand(program: Command): void {
  program
    .command('export-canonical')
    .description('écrit tout ce que tient le site sous une forme comparable, et son empreinte')
    .requiredOption('--out <fichier>', 'fichier à écrire (une ligne de JSON par fiche)')
    .option('--names', 'nomme les fiches par leur adresse ou leur clé, pour comparer deux sites')
    .action(async ({ out, names = false }: { out: string; names?: boolean }) => {
      const records: CanonicalRecord[] = [];
      for await (const record of attachCms().listCanonical()) records.push(record);
      const text = toCanonicalLines(names ? withNames(records) : records).map((line) => `${line}\n`).join('');
      await writeWholeFile(resolve(out), text);
      console.log(JSON.stringify({ records: records.length, checksum: createHash('sha256').update(text).digest('hex') }));
    });
}
