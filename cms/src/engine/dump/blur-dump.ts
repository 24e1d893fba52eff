import { toExported, type Dump, type PublicPlace, type PublicProject } from '@carrefour/config';
import { readRecords } from '../read/indexed-records';
import type { Strapi } from '../strapi';
import { readDumpLines, rewriteDump, type DumpLine } from './dump-lines';
import { knownWithdrawn } from './read-refused';
import { tellsMore } from './tells-more';

const PAGE = 500;
export type BlurredPlaces = ReadonlyMap<string, readonly PublicPlace[]>;

/** The places, as they may be told today, of projects that keep one of theirs less than exact; by id of project. */
export async function readBlurredPlaces(strapi: Strapi): Promise<BlurredPlaces> {
  const rows = (await strapi.db.query('api::project.project').findMany({
    where: { publishedAt: { $notNull: true }, places: { visibility: { $ne: 'exact' } } }, select: ['documentId'],
  })) as { documentId: string }[];
  const ids = [...new Set(rows.map(({ documentId }) => documentId))];
  const told = new Map<string, readonly PublicPlace[]>();
  for (let start = 0; start < ids.length; start += PAGE) {
    const records = await readRecords(strapi, ids.slice(start, start + PAGE).map((documentId) => ({ type: 'project' as const, documentId })));
    for (const { documentId, record } of records) if (record !== null) told.set(documentId, toExported(record as PublicProject).places);
  }
  return told;
}

const placesOf = (line: DumpLine | undefined): PublicPlace[] => (Array.isArray(line?.['places']) ? (line['places'] as PublicPlace[]) : []);

/** A line of a copy, with the places that may be told today: those of a project, or those that a source says. */
function blurred(line: DumpLine, places: readonly PublicPlace[] | undefined): DumpLine {
  if (places === undefined) return line;
  const says = line['says'] as DumpLine | undefined;
  if (says !== undefined) return placesOf(says).length === 0 ? line : { ...line, says: { ...says, places } };
  return { ...line, places };
}

/** A shelter that asked since not to be found by its address is not found by it in an older copy either; nothing else of that copy changes. */
export async function blurDump(strapi: Strapi, dump: Dump, places: BlurredPlaces, today: string): Promise<Dump> {
  const tooFine = new Map<string, readonly PublicPlace[]>();
  if (places.size === 0) return dump;
  for await (const { id, line } of readDumpLines(dump.edition)) {
    const now = places.get(id);
    if (now !== undefined && tellsMore(placesOf(line), now)) tooFine.set(id, now);
  }
  if (tooFine.size === 0) return dump;
  const withdrawn = await knownWithdrawn(strapi, dump);
  return rewriteDump(dump, (id, line) => blurred(line, tooFine.get(id)), { withdrawn, refused: dump.refused, amended: today });
}
