import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Dump } from '@carrefour/config';
import type { Withdrawn } from '../objection/read-objections';
import { folderOf, replaceDump, writeWhole } from './dump-folder';
import { writeLines } from './line-file';

export type DumpLine = Record<string, unknown>;

const files = { 'projects.jsonl.gz': ({ id }: DumpLine) => id, 'sources.jsonl.gz': ({ project }: DumpLine) => project } as const;

/** The lines of a copy that speak of projects, each with the id of its project. */
export async function* readDumpLines(edition: string, name: keyof typeof files = 'projects.jsonl.gz'): AsyncGenerator<{ id: string; line: DumpLine }> {
  for await (const text of createInterface({ input: createReadStream(join(folderOf(edition), name)).pipe(createGunzip()) })) {
    const line = JSON.parse(text) as DumpLine;
    yield { id: String(files[name](line)), line };
  }
}

/** Writes a copy again, line by line; a line changed into null goes. Its checksums are those of what is left, and it says that day that it was amended. */
export const rewriteDump = (dump: Dump, change: (id: string, line: DumpLine) => DumpLine | null, given: { withdrawn: readonly Withdrawn[]; refused: string[]; amended: string }): Promise<Dump> =>
  replaceDump(dump.edition, async (folder) => {
    const rewrite = async (name: keyof typeof files) => {
      const kept = writeLines(join(folder, name));
      for await (const { id, line } of readDumpLines(dump.edition, name)) {
        const changed = change(id, line);
        if (changed !== null) await kept.write(changed);
      }
      return kept.close();
    };
    const withdrawn = await writeWhole(join(folder, 'withdrawn.json'), { withdrawn: given.withdrawn }, given.withdrawn.length);
    return {
      date: dump.date, files: [await rewrite('projects.jsonl.gz'), await rewrite('sources.jsonl.gz'), withdrawn],
      withdrawn: given.withdrawn.map(({ id }) => id), refused: given.refused, closures: dump.closures, amended: given.amended,
    };
  });
