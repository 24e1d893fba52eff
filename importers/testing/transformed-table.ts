import { stringify } from 'csv-stringify/sync';
import type { Recipe } from '@carrefour/config';
import { toColumnFinder } from '../map/column-finder.js';
import type { Inventory } from '../read/inventory.js';
import { expectedFields, type ExpectedFields } from './expected-fields.js';

/** An inventory as a plain table, with what a reviewed recipe reads of each column. */
export type Table = { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly expected: ExpectedFields };

/** Any inventory flattened to a table; several values of a nested column are joined by ` ; `. */
export async function toTable(inventory: Inventory, recipe: Recipe): Promise<Table> {
  const finder = toColumnFinder(inventory.format, inventory.headings);
  const rows: string[][] = [];
  for await (const reading of inventory.rows()) if (reading.kind === 'row') rows.push(inventory.headings.map((heading) => finder.textsAt(reading.cells, heading).join(' ; ')));
  return { headings: inventory.headings, rows, expected: expectedFields(recipe, finder) };
}

const find = ({ headings }: Table, heading: string): number => {
  const index = headings.findIndex((other) => other.trim() === heading);
  if (index === -1) throw new Error(`no column ${heading}`);
  return index;
};
const only = (expected: ExpectedFields, headings: readonly string[]): ExpectedFields => new Map([...expected].filter(([heading]) => headings.includes(heading)));

/** Columns under other names; those not named keep theirs. */
export function rename(table: Table, names: Readonly<Record<string, string>>): Table {
  const newName = (heading: string) => names[heading.trim()] ?? heading;
  return { ...table, headings: table.headings.map(newName), expected: new Map([...table.expected].map(([heading, fields]) => [newName(heading), fields])) };
}

/** Columns in another order, always the same: alphabetical from the end of their names. */
export function reorder(table: Table): Table {
  const backwards = (text: string) => [...text].reverse().join('');
  const order = table.headings.map((_, index) => index).sort((a, b) => (backwards(table.headings[a] ?? '') < backwards(table.headings[b] ?? '') ? -1 : 1));
  return { ...table, headings: order.map((index) => table.headings[index] ?? ''), rows: table.rows.map((row) => order.map((index) => row[index] ?? '')) };
}

/** Several columns as one, under a new name; it is expected to be read for `field`. */
export function join(table: Table, columns: readonly string[], separator: string, name: string, field: string): Table {
  const indexes = columns.map((column) => find(table, column));
  const keep = <Item>(items: readonly Item[]) => items.filter((_, index) => !indexes.includes(index));
  const rows = table.rows.map((row) => [...keep(row), indexes.map((index) => row[index] ?? '').filter((text) => text !== '').join(separator)]);
  const headings = [...keep(table.headings), name];
  return { headings, rows, expected: only(table.expected, headings).set(name, new Set([field])) };
}

/** One column as several, cut at a separator: `Thème 1`, `Thème 2`… */
export function split(table: Table, column: string, separator: string, names: readonly string[]): Table {
  const index = find(table, column);
  const fields = table.expected.get(table.headings[index] ?? '') ?? new Set<string>();
  const cut = (row: readonly string[]) => { const parts = (row[index] ?? '').split(separator); return names.map((_, at) => parts[at]?.trim() ?? ''); };
  const rows = table.rows.map((row) => [...row.slice(0, index), ...cut(row), ...row.slice(index + 1)]);
  const headings = [...table.headings.slice(0, index), ...names, ...table.headings.slice(index + 1)];
  const expected = only(table.expected, headings);
  names.forEach((name, at) => { if (rows.some((row) => row[index + at] !== '')) expected.set(name, fields); });
  return { headings, rows, expected };
}

/** The table as a file: its separator, and lines above its headings if wanted. */
export const toCsv = ({ headings, rows }: Table, delimiter = ';', above: readonly string[] = []): Buffer =>
  Buffer.from([...above.map((line) => `${line}\n`), stringify([[...headings], ...rows.map((row) => [...row])], { delimiter })].join(''));
