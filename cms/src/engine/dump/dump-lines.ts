import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Dump, WithdrawnProject } from '@carrefour/config';
import type { Withdrawn } from '../objection/read-objections';
import { toWithdrawnList } from '../withdrawn/to-withdrawn-list';
import { folderOf, replaceDump, writeWhole } from './dump-folder';
import { writeLines } from './line-file';

export type DumpLine = Record<string, unknown>;

const files = { 'projects.jsonl.gz': ({ id }: DumpLine) => id, 'sources.jsonl.gz': ({ project }: DumpLine) => project } as const;
type LineFileName = keyof typeof files;
/** The files of a copy that hold a line a record. */
export const lineFileNames = Object.keys(files) as LineFileName[];

/** The lines of a file of a copy, as they are written. */
export const readDumpTexts = (edition: string, name: LineFileName): AsyncIterable<string> => createInterface({ input: createReadStream(join(folderOf(edition), name)).pipe(createGunzip()) });

/** The lines of a copy that speak of projects, each with the id of its project. */
export async function* readDumpLines(edition: string, name: LineFileName = 'projects.jsonl.gz'): AsyncGenerator<{ id: string; line: DumpLine }> {
  for await (const text of readDumpTexts(edition, name)) {
    const line = JSON.parse(text) as DumpLine;
    yield { id: String(files[name](line)), line };
  }
}

/** What a copy says of projects that left without an objection; nothing of one older than these reasons. */
async function readLeft(edition: string): Promise<WithdrawnProject[]> {
  const text = await readFile(join(folderOf(edition), 'withdrawn.json'), 'utf8').catch(() => '');
  const { withdrawn = [] } = text === '' ? {} : (JSON.parse(text) as { withdrawn?: WithdrawnProject[] });
  return withdrawn.filter(({ reason = 'objection' }: Partial<WithdrawnProject>) => reason !== 'objection');
}

/** Writes a copy again, line by line; a line changed into null goes. Its checksums are those of what is left, and it says that day that it was amended. */
export const rewriteDump = (dump: Dump, change: (id: string, line: DumpLine) => DumpLine | null, given: { withdrawn: readonly Withdrawn[]; refused: string[]; amended: string }): Promise<Dump> =>
  replaceDump(dump.edition, async (folder) => {
    const rewrite = async (name: LineFileName) => {
      const kept = writeLines(join(folder, name));
      for await (const { id, line } of readDumpLines(dump.edition, name)) {
        const changed = change(id, line);
        if (changed !== null) await kept.write(changed);
      }
      return kept.close();
    };
    const objections = given.withdrawn;
    const left = toWithdrawnList({ objections, deleted: [], merged: [], unpublished: [] }).concat((await readLeft(dump.edition)).filter(({ id }) => !objections.some((one) => one.id === id)));
    const withdrawn = await writeWhole(join(folder, 'withdrawn.json'), { withdrawn: left }, left.length);
    return {
      date: dump.date, files: [await rewrite('projects.jsonl.gz'), await rewrite('sources.jsonl.gz'), withdrawn],
      withdrawn: given.withdrawn.map(({ id }) => id), refused: given.refused, closures: dump.closures, amended: given.amended,
    };
  });
