import { cp } from 'node:fs/promises';
import type { Dump } from '@carrefour/config';
import { readFigures } from '../read/figures';
import type { Strapi } from '../strapi';
import { blurDump, readBlurredPlaces } from './blur-dump';
import { closeDump } from './close-dump';
import { readClosures } from './closures';
import { folderOf, isFrozen, listDumps, readDump, removeDump, replaceDump } from './dump-folder';
import { inTurn } from './in-turn';
import { isGivable, makeDump, withoutWithdrawn } from './make-dump';
import { parisDay } from './paris-day';

/** Copies of this many days are kept; that of the year for good. */
const DAYS_KEPT = 7;

/** A copy without what was refused, withheld or closed since it was made. */
const amend = async (strapi: Strapi, dump: Dump, today: string): Promise<Dump> => closeDump(strapi, await withoutWithdrawn(strapi, dump, today), await readClosures(strapi), today);

/** Today's copy, and the year's when there is none yet: never of a demonstration, which is nobody's reference. */
async function makeToday(strapi: Strapi, today: string): Promise<void> {
  if ((await readDump(today)) === null) await makeDump(strapi, today, today);
  const edition = `edition-${today.slice(0, 4)}`;
  const { demo } = await readFigures(strapi);
  const dump = await readDump(today);
  if (!demo && dump !== null && (await readDump(edition)) === null) {
    await replaceDump(edition, async (folder) => {
      await cp(folderOf(today), folder, { recursive: true });
      return { date: dump.date, files: dump.files, withdrawn: dump.withdrawn, refused: dump.refused, closures: dump.closures, amended: null };
    });
  }
  const dumps = await listDumps();
  for (const { edition: old } of dumps.filter((one) => !isFrozen(one.edition)).slice(DAYS_KEPT)) await removeDump(old);
  const places = await readBlurredPlaces(strapi);
  for (const kept of await listDumps()) await blurDump(strapi, await amend(strapi, kept, today), places, today);
}

export const makeTodaysDump = (strapi: Strapi, now = new Date()): Promise<void> => inTurn(() => makeToday(strapi, parisDay(now)));

const behind = (strapi: Strapi, work: Promise<unknown>) => void work.catch((error: unknown) => strapi.log.error(`Copie des données : ${String(error)}`));

/** A copy to be given. One that holds what was withdrawn since is given to nobody: it is written again, which takes a moment. */
export async function readGivenDump(strapi: Strapi, edition: string): Promise<Dump | null> {
  const dump = await readDump(edition);
  if (dump === null || (await isGivable(strapi, dump))) return dump;
  behind(strapi, inTurn(async () => {
    const last = await readDump(edition);
    return last === null ? null : amend(strapi, last, parisDay());
  }));
  return null;
}

/** Every copy. Where somebody asks and there is none of any day (a new site, a restored one), the first is made, and comes a moment later. */
export async function listGivenDumps(strapi: Strapi): Promise<Dump[]> {
  const dumps = await listDumps();
  if (dumps.every(({ edition }) => isFrozen(edition))) behind(strapi, makeTodaysDump(strapi));
  const given = await Promise.all(dumps.map(({ edition }) => readGivenDump(strapi, edition)));
  return given.filter((dump) => dump !== null);
}

/** Every night, before people wake up. */
export function scheduleDumps(strapi: Strapi): void {
  strapi.cron.add({ dumps: { options: { rule: '0 41 3 * * *' }, task: () => makeTodaysDump(strapi) } });
}
