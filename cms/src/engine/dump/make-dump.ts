import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { toExported, type Dump, type PublicProject } from '@carrefour/config';
import { listWithdrawn, type Withdrawn } from '../objection/read-objections';
import { listRecords } from '../read/indexed-records';
import { inTransaction, type Strapi } from '../strapi';
import { folderOf, replaceDump, writeWhole } from './dump-folder';
import { writeLines } from './line-file';
import { toSourceLines } from './to-source-lines';

const PAGE = 500;

const readWithdrawn = (strapi: Strapi): Promise<Withdrawn[]> => inTransaction(strapi, (trx) => listWithdrawn(strapi, trx));

/** Writes all that is public today: projects, who said what of them, ids withdrawn. A few records in memory whatever their number. */
export const makeDump = (strapi: Strapi, edition: string, date: string): Promise<Dump> =>
  replaceDump(edition, async (folder) => {
    const projects = writeLines(join(folder, 'projects.jsonl.gz'));
    const sources = writeLines(join(folder, 'sources.jsonl.gz'));
    for (let after: string | null = ''; after !== null; ) {
      const page: Awaited<ReturnType<typeof listRecords>> = await listRecords(strapi, 'project', after, PAGE);
      for (const { record } of page.records) {
        const project = record as PublicProject;
        await projects.write(toExported(project));
        for (const line of toSourceLines(project)) await sources.write(line);
      }
      after = page.next;
    }
    const withdrawn = await readWithdrawn(strapi);
    const files = [await projects.close(), await sources.close(), await writeWhole(join(folder, 'withdrawn.json'), { withdrawn }, withdrawn.length)];
    return { date, files, withdrawn: withdrawn.map(({ id }) => id) };
  });

const holdsNone = (dump: Dump, withdrawn: readonly Withdrawn[]): boolean => withdrawn.every(({ id }) => dump.withdrawn.includes(id));
/** Whether nobody objected since a copy was made. */
export const isGivable = async (strapi: Strapi, dump: Dump): Promise<boolean> => holdsNone(dump, await readWithdrawn(strapi));

/** A copy as it may be given today: what somebody objected to since is taken out of it, and its checksums are those of what is left. */
export async function withoutWithdrawn(strapi: Strapi, dump: Dump): Promise<Dump> {
  const withdrawn = await readWithdrawn(strapi);
  if (holdsNone(dump, withdrawn)) return dump;
  const gone = new Set(withdrawn.map(({ id }) => id));
  return replaceDump(dump.edition, async (folder) => {
    const keep = async (name: string, idOf: (line: Record<string, unknown>) => unknown) => {
      const kept = writeLines(join(folder, name));
      for await (const line of createInterface({ input: createReadStream(join(folderOf(dump.edition), name)).pipe(createGunzip()) })) {
        const record = JSON.parse(line) as Record<string, unknown>;
        if (!gone.has(String(idOf(record)))) await kept.write(record);
      }
      return kept.close();
    };
    const files = [
      await keep('projects.jsonl.gz', ({ id }) => id),
      await keep('sources.jsonl.gz', ({ project }) => project),
      await writeWhole(join(folder, 'withdrawn.json'), { withdrawn }, withdrawn.length),
    ];
    return { date: dump.date, files, withdrawn: [...gone] };
  });
}
