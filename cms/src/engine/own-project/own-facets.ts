import { laureateOf, type SearchState } from '@carrefour/config';
import { byFacets, byNewness, searchedTexts, toldBy } from '../fallback/filter-projects';
import { whereAmong, type Reading } from '../fallback/reading';
import { whereTold } from '../fallback/where-told';
import { projectTable } from '../project-row/join-tables';
import { readTermIds } from '../project-row/term-ids';
import { readReferences } from '../read/references';
import type { Strapi, Transaction } from '../strapi';
import type { ListAsked } from './list-asked';

type Facets = SearchState['facets'];
/** A row of the list: `isShared` with partners who may withhold what it says. */
type Row = { rowId: number; isShared: boolean };

/** A distinction, or who was given it in one year. */
const toDistinction = ({ distinction, award }: ListAsked): Record<string, string | null> => (distinction !== null && /^\d{4}$/.test(award ?? '') ? { laureate: laureateOf({ label: distinction, year: Number(award) }) } : { distinction });

/** What the list asks for in the words of the public search; null: nothing. Pure. */
export function toFacets(listed: ListAsked): Facets | null {
  const { theme, audience, method, scale, maturity, territory, town, year } = listed;
  const [, level, number] = /^(reg|dep)-(\w{1,3})$/.exec(territory ?? '') ?? [];
  const [, kind, place] = /^(com|epci)-(\w{5,9})$/.exec(town ?? '') ?? [];
  const asked = {
    theme, audience, method, scale, maturity, year, ...toDistinction(listed),
    ...(number !== undefined && { [level === 'reg' ? 'region' : 'departement']: number }), ...(place !== undefined && { [kind === 'com' ? 'commune' : 'epci']: place }),
  };
  const facets = Object.entries(asked).flatMap(([name, value]) => (value === null ? [] : [[name, [value]]]));
  return facets.length === 0 ? null : (Object.fromEntries(facets) as Facets);
}

const toReading = async (strapi: Strapi, trx: Transaction): Promise<Reading> => ({ strapi, trx, references: await readReferences(strapi, trx), terms: await readTermIds(strapi, trx) });
const among = (reading: Reading, ids: readonly number[]) => whereAmong(reading.trx(projectTable(reading.strapi)).select({ id: `${projectTable(reading.strapi)}.id` }), reading, `${projectTable(reading.strapi)}.id`, ids);

/** Of these shared rows, those of which nobody withholds a text that words are looked for in. */
export async function rowsWithToldTexts(strapi: Strapi, trx: Transaction, shared: readonly number[]): Promise<Set<number>> {
  if (shared.length === 0) return new Set();
  const reading = await toReading(strapi, trx);
  const query = among(reading, shared);
  whereTold(reading, query, searchedTexts);
  return new Set(((await query) as { id: number }[]).map(({ id }) => Number(id)));
}

/**
 * Of these rows, those that have the facets. A partner finds its own sheets by all they say; a shared one by nothing that somebody
 * withholds there, or trying the filters one after the other would tell it.
 */
export async function matchFacets(strapi: Strapi, trx: Transaction, rows: readonly Row[], { facets, emerging }: { facets: Facets; emerging: boolean }): Promise<Set<number>> {
  const reading = await toReading(strapi, trx);
  const found = new Set<number>();
  for (const shared of [false, true]) {
    const ids = rows.flatMap(({ rowId, isShared }) => (isShared === shared ? [rowId] : []));
    if (ids.length === 0) continue;
    const query = among(reading, ids);
    byFacets(reading, query, facets);
    if (emerging) byNewness(reading, query);
    if (shared) whereTold(reading, query, [...toldBy(facets)]);
    for (const { id } of (await query) as { id: number }[]) found.add(Number(id));
  }
  return found;
}
