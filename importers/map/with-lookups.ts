import type { Operation, Recipe } from '@carrefour/config';
import type { Inventory } from '../read/inventory.js';
import { RefusedFile } from '../read/refused-file.js';
import { toColumnFinder } from './column-finder.js';
import { isElsewhere, type Elsewhere } from './lookup-tables.js';

const nameOf = ({ sheet, records }: Elsewhere): string => (sheet === undefined ? `la liste « ${records ?? ''} »` : `la feuille « ${sheet} »`);

/** A table of the file as a lookup of values: what is on several lines gives several values. */
async function readTable(operation: Elsewhere, { aside }: Inventory): Promise<Operation> {
  const { sheet, records, key, value } = operation;
  if ((sheet === undefined) === (records === undefined)) throw new RefusedFile('Opération « lookup » : donnez « sheet » (une feuille du classeur) ou « records » (une liste du JSON), l’une des deux.');
  if (aside === undefined) throw new RefusedFile(`Opération « lookup » : ${nameOf(operation)} ne se lit que dans un fichier. Donnez les valeurs dans « values ».`);
  const table = await aside({ sheet, records, holding: [key, value] });
  const finder = toColumnFinder(table.format, table.headings);
  const missing = [key, value].filter((column) => finder.headingsOf(column).length === 0);
  if (missing.length > 0) throw new RefusedFile(`Opération « lookup » : ${nameOf(operation)} n’a pas de colonne ${missing.map((column) => `« ${column} »`).join(', ')}. Colonnes présentes : ${table.headings.slice(0, 20).join(', ')}.`);
  const values = new Map<string, string[]>();
  for await (const reading of table.rows()) {
    if (reading.kind !== 'row') continue;
    const found = finder.textsAt(reading.cells, value);
    for (const name of finder.textsAt(reading.cells, key)) values.set(name, [...new Set([...(values.get(name) ?? []), ...found])]);
  }
  return { op: 'lookup', values: Object.fromEntries(values), otherwise: null };
}

/** A recipe with the values of other sheets or lists in place of where they lie. Throws `RefusedFile` when they are not there. */
export async function withLookups(recipe: Recipe, inventory: Inventory): Promise<Recipe> {
  const tables = new Map<string, Promise<Operation>>();
  async function resolve(part: unknown): Promise<unknown> {
    if (isElsewhere(part)) {
      const where = JSON.stringify(part);
      const table = tables.get(where) ?? readTable(part, inventory);
      tables.set(where, table);
      return table;
    }
    if (Array.isArray(part)) return Promise.all(part.map(resolve));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(await Promise.all(Object.entries(part).map(async ([name, inner]) => [name, await resolve(inner)] as const)));
  }
  return JSON.stringify(recipe).includes('"op":"lookup"') ? ((await resolve(recipe)) as Recipe) : recipe;
}
