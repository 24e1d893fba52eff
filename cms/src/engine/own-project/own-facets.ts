import type { ProjectField, SearchState } from '@carrefour/config';
import { withDossiers } from '../dossier/read-dossiers';
import { byDates } from '../fallback/by-dates';
import { byDossier } from '../fallback/by-dossier';
import { byFacets, byNewness, searchedTexts, toldBy } from '../fallback/filter-projects';
import { whereAmong, type Reading } from '../fallback/reading';
import { byBox, distancesTo } from '../fallback/shown-positions';
import { whereTold } from '../fallback/where-told';
import { projectTable } from '../project-row/join-tables';

/** A row of the list: `isShared` with partners who may withhold what it says. */
export type OwnRow = { rowId: number; isShared: boolean };
/** `distances`: metres to the point searched around, by row; null where none is. */
export type Matched = { rows: Set<number>; distances: Map<number, number> | null };

const among = (reading: Reading, ids: readonly number[]) => whereAmong(reading.trx(projectTable(reading.strapi)).select({ id: `${projectTable(reading.strapi)}.id` }), reading, `${projectTable(reading.strapi)}.id`, ids);

/** Of these shared rows, those of which nobody withholds one of these fields. */
export async function rowsTelling(reading: Reading, shared: readonly number[], fields: readonly ProjectField[]): Promise<Set<number>> {
  if (shared.length === 0) return new Set();
  const query = among(reading, shared);
  whereTold(reading, query, fields);
  return new Set(((await query) as { id: number }[]).map(({ id }) => Number(id)));
}

/** Of these shared rows, those of which nobody withholds a text that words are looked for in. */
export const rowsWithToldTexts = (reading: Reading, shared: readonly number[]): Promise<Set<number>> => rowsTelling(reading, shared, searchedTexts);

/** Whether a search asks for more than words: what the rows of the list alone do not answer. Pure. */
export const asksForFacets = ({ facets, dates, emerging, near, bbox }: SearchState): boolean => [facets, dates].some((asked) => Object.keys(asked).length > 0) || emerging || near !== null || bbox !== null;

/**
 * Of these rows, those that the filters of the public search keep. A partner finds its own sheets by all they say; a shared one by
 * nothing that somebody withholds there, or trying the filters one after the other would tell it.
 */
export async function matchFacets(plain: Reading, rows: readonly OwnRow[], { facets, dates, emerging, near, bbox }: SearchState): Promise<Matched> {
  const reading = await withDossiers(plain, facets);
  const distances = near === null ? null : await distancesTo(reading, near);
  const told = toldBy(facets);
  if (near !== null || bbox !== null) told.add('places');
  const found = new Set<number>();
  for (const shared of [false, true]) {
    const ids = rows.flatMap(({ rowId, isShared }) => (isShared === shared && distances?.has(rowId) !== false ? [rowId] : []));
    if (ids.length === 0) continue;
    const query = among(reading, ids);
    byFacets(reading, query, facets);
    byDates(reading, query, dates);
    if (facets.dossier !== undefined) byDossier(reading, query, facets.dossier);
    if (emerging) byNewness(reading, query);
    if (bbox !== null) byBox(reading, query, bbox);
    if (shared) whereTold(reading, query, [...told]);
    for (const { id } of (await query) as { id: number }[]) found.add(Number(id));
  }
  return { rows: found, distances };
}
