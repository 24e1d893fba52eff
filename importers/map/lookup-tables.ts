import type { Operation, Recipe } from '@carrefour/config';
import type { Aside, Inventory } from '../read/inventory.js';
import { isRecordList } from '../read/told-line.js';
import { plainPath, toParts } from '../read/value-at-path.js';
import { toColumnFinder } from './column-finder.js';

/** A lookup whose values are elsewhere in the file. */
export type Elsewhere = Extract<Operation, { key: string }>;

/** Another table of a file, with only what a recipe looks up in it. */
export type LookupTable = { readonly sheet?: string; readonly records?: string; readonly headings: readonly string[]; readonly rows: readonly Record<string, unknown>[] };

export const isElsewhere = (part: unknown): part is Elsewhere => typeof part === 'object' && part !== null && 'op' in part && part.op === 'lookup' && 'key' in part;

function lookupsOf(part: unknown): Elsewhere[] {
  if (isElsewhere(part)) return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(lookupsOf) : [];
}

/** The table itself is no other table: a row may look its parent up among its fellows. */
const isOwn = ({ sheet, records }: Elsewhere, recipe: Recipe, inventory: Inventory): boolean =>
  (sheet !== undefined && (sheet === recipe.read.sheet || sheet === inventory.sheet?.name)) || (records !== undefined && records === recipe.read.records);

async function readTable(where: Aside, columns: readonly string[], inventory: Inventory): Promise<LookupTable[]> {
  if (inventory.aside === undefined) return [];
  const table = await inventory.aside({ ...where, holding: columns });
  const finder = toColumnFinder(table.format, table.headings);
  const isNested = isRecordList(table.format);
  const wanted = [...new Set(columns.flatMap((column) => (isNested ? plainPath(toParts(column).slice(0, 1)) : finder.headingsOf(column))))];
  const rows: Record<string, unknown>[] = [];
  for await (const reading of table.rows()) if (reading.kind === 'row') rows.push(Object.fromEntries(wanted.filter((name) => name in reading.cells).map((name) => [name, reading.cells[name]])));
  return [{ ...(where.sheet !== undefined && { sheet: where.sheet }), ...(where.records !== undefined && { records: where.records }), headings: wanted, rows }];
}

/** The other sheets (or lists) that a recipe looks values up in: wherever the partner's table is given back they go with it, else it could not be read again. */
export async function readLookupTables(recipe: Recipe, inventory: Inventory): Promise<LookupTable[]> {
  const byPlace = new Map<string, { where: Aside; columns: Set<string> }>();
  for (const lookup of lookupsOf(recipe)) {
    if (isOwn(lookup, recipe, inventory)) continue;
    const where = { sheet: lookup.sheet, records: lookup.records };
    const known = byPlace.get(JSON.stringify(where)) ?? { where, columns: new Set<string>() };
    byPlace.set(JSON.stringify(where), known);
    known.columns.add(lookup.key).add(lookup.value);
  }
  const tables = await Promise.all([...byPlace.values()].map(({ where, columns }) => readTable(where, [...columns], inventory)));
  return tables.flat();
}
