import type { Recipe } from '@carrefour/config';
import type { ColumnFinder } from '../map/column-finder.js';
import type { Inventory } from '../read/inventory.js';
import { keyOf, keyOfSupplied } from './key-of.js';

/** The first reading of an inventory: how many rows each key has, and where it was first seen. */
export type KeyCensus = {
  readonly rows: number;
  readonly withoutKey: number;
  /** Keys of rows that cannot be read: refused, they have not gone. */
  readonly unreadable: ReadonlySet<string>;
  readonly keys: ReadonlyMap<string, { readonly count: number; readonly firstLine: number }>;
};

export async function countKeys(inventory: Inventory, key: Recipe['key'], finder: ColumnFinder): Promise<KeyCensus> {
  const keys = new Map<string, { count: number; firstLine: number }>();
  const unreadable = new Set<string>();
  let [rows, withoutKey] = [0, 0];
  for await (const reading of inventory.rows()) {
    if (reading.kind === 'notice') continue;
    rows += 1;
    if (reading.kind === 'unreadable') {
      const hidden = keyOfSupplied(reading.supplied, inventory.headings, key, finder);
      if (hidden !== null) unreadable.add(hidden);
      continue;
    }
    const found = keyOf(reading.cells, key, finder);
    if (found === null) {
      withoutKey += 1;
      continue;
    }
    const known = keys.get(found);
    if (known === undefined) keys.set(found, { count: 1, firstLine: reading.line });
    else known.count += 1;
  }
  return { rows, withoutKey, unreadable, keys };
}
