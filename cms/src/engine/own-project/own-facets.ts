import type { ProjectField, SearchState } from '@carrefour/config';
import { byFacets, byNewness, searchedTexts, toldBy } from '../fallback/filter-projects';
import { whereAmong, type Reading } from '../fallback/reading';
import { byBox, distancesTo } from '../fallback/shown-positions';
import { whereTold } from '../fallback/where-told';
import { projectTable } from '../project-row/join-tables';
import { readTermIds } from '../project-row/term-ids';
import { readReferences } from '../read/references';
import type { Strapi, Transaction } from '../strapi';

/** A row of the list: `isShared` with partners who may withhold what it says. */
export type OwnRow = { rowId: number; isShared: boolean };
/** `distances`: metres to the point searched around, by row; null where none is. */
export type Matched = { rows: Set<number>; distances: Map<number, number> | null };

export const toReading = async (strapi: Strapi, trx: Transaction): Promise<Reading> => ({ strapi, trx, references: await readReferences(strapi, trx), terms: await readTermIds(strapi, trx) });
const among = (reading: Reading, ids: readonly number[]) => whereAmong(reading.trx(projectTable(reading.strapi)).select({ id: `${projectTable(reading.strapi)}.id` }), reading, `${projectTable(reading.strapi)}.id`, ids);

/** Of these shared rows, those of which nobody withholds one of these fields. */
export async function rowsTelling(reading: Reading, shared: readonly number[], fields: readonly ProjectField[]): Promise<Set<number>> {
  if (shared.length === 0) return new Set();
  const query = among(reading, shared);
  whereTold(reading, query, fields);
  return new Set(((await query) as { id: number }[]).map(({ id }) => Number(id)));
}

/** Of these shared rows, those of which nobody withholds a text that words are looked for in. */
export const rowsWithToldTexts = async (strapi: Strapi, trx: Transaction, shared: readonly number[]): Promise<Set<number>> =>
  (shared.length === 0 ? new Set() : rowsTelling(await toReading(strapi, trx), shared, searchedTexts));

/** Whether a search asks for more than words: what the rows of the list alone do not answer. Pure. */
export const asksForFacets = ({ facets, emerging, near, bbox }: SearchState): boolean => Object.keys(facets).length > 0 || emerging || near !== null || bbox !== null;

/**
 * Of these rows, those that the filters of the public search keep. A partner finds its own sheets by all they say; a shared one by
 * nothing that somebody withholds there, or trying the filters one after the other would tell it.
 */
export async function matchFacets(strapi: Strapi, trx: Transaction, rows: readonly OwnRow[], { facets, emerging, near, bbox }: SearchState): Promise<Matched> {
  const reading = await toReading(strapi, trx);
  const distances = near === null ? null : await distancesTo(reading, near);
  const told = toldBy(facets);
  if (near !== null || bbox !== null) told.add('places');
  const found = new Set<number>();
  for (const shared of [false, true]) {
    const ids = rows.flatMap(({ rowId, isShared }) => (isShared === shared && distances?.has(rowId) !== false ? [rowId] : []));
    if (ids.length === 0) continue;
    const query = among(reading, ids);
    byFacets(reading, query, facets);
    if (emerging) byNewness(reading, query);
    if (bbox !== null) byBox(reading, query, bbox);
    if (shared) whereTold(reading, query, [...told]);
    for (const { id } of (await query) as { id: number }[]) found.add(Number(id));
  }
  return { rows: found, distances };
}
