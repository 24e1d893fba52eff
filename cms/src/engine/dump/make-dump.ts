import { join } from 'node:path';
import { toApiProject, toExported, type Dump, type IndexedProject } from '@carrefour/config';
import { environment } from '../../environment';
import { toWithdrawn } from '../objection/read-objections';
import { listRecords } from '../read/indexed-records';
import { inTransaction, type Strapi } from '../strapi';
import { listWithdrawn } from '../withdrawn/list-withdrawn';
import { readClosures } from './closures';
import { replaceDump, writeWhole } from './dump-folder';
import { rewriteDump } from './dump-lines';
import { writeLines } from './line-file';
import { readRefused } from './read-refused';
import { isClean, refusedSince } from './refused-since';
import { toSourceLines } from './to-source-lines';

const PAGE = 500;

/** Writes all that is public today: projects, who said what of them, ids withdrawn. A few records in memory whatever their number. */
export const makeDump = (strapi: Strapi, edition: string, date: string): Promise<Dump> =>
  replaceDump(edition, async (folder) => {
    // Read first: what is refused, withheld or closed while the lines are written is what this copy does not know.
    const objections = await readRefused(strapi);
    const { digest: closures } = await readClosures(strapi);
    const left = await inTransaction(strapi, (trx) => listWithdrawn(strapi, trx));
    const projects = writeLines(join(folder, 'projects.jsonl.gz'));
    const sources = writeLines(join(folder, 'sources.jsonl.gz'));
    for (let after: string | null = ''; after !== null; ) {
      const page: Awaited<ReturnType<typeof listRecords>> = await listRecords(strapi, 'project', after, PAGE);
      for (const { record } of page.records) {
        // Which dossiers hold it is the search's: a copy gives the project of the API.
        const { dossiers: _dossiers, ...project } = record as IndexedProject;
        await projects.write(toApiProject(toExported(project), environment().WEB_URL));
        for (const line of toSourceLines(project)) await sources.write(line);
      }
      after = page.next;
    }
    const files = [await projects.close(), await sources.close(), await writeWhole(join(folder, 'withdrawn.json'), { withdrawn: left }, left.length)];
    return { date, files, withdrawn: toWithdrawn(objections).map(({ id }) => id), refused: [...objections.entries], closures, amended: null };
  });

/** Whether nobody objected, withheld or closed anything since a copy was made, or last looked through. */
export const isGivable = async (strapi: Strapi, dump: Dump): Promise<boolean> =>
  isClean(refusedSince(dump, await readRefused(strapi))) && dump.closures === (await readClosures(strapi)).digest;

/**
 * A copy as it may be given today: what somebody objected to since is taken out of it, and its checksums are those of what is left.
 * Where one source of a project was refused, its lines go whole, for nothing tells its words apart; today's copy is made again.
 */
export async function withoutWithdrawn(strapi: Strapi, dump: Dump, today: string): Promise<Dump> {
  const objections = await readRefused(strapi);
  const since = refusedSince(dump, objections);
  if (isClean(since)) return dump;
  if (dump.edition === today && since.entries.length > 0) return makeDump(strapi, today, today);
  const given = { withdrawn: toWithdrawn(objections), refused: [...objections.entries], amended: today };
  return rewriteDump(dump, (id, line) => (since.projects.has(id) ? null : line), given);
}
