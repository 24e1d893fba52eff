import type { ColumnFinders, ValueFinder } from '@carrefour/config';
import { findValues, type FoundValue, type Ground } from './find-values.js';

/** One column of an item, with the finder that found it (from 0), or none. */
export type FoundColumn = { readonly column: string; readonly values: readonly FoundValue[]; readonly finder: ValueFinder | null; readonly address: string };

/** One item of a source, as a row: what was found, and where. */
export type Item = { readonly record: Record<string, unknown>; readonly found: readonly FoundColumn[] };

/** The pages an item is read in: its block in the list, and its own page if it has one. */
export type Grounds = { readonly list: Ground | null; readonly detail: Ground | null };

const groundOf = ({ on }: ValueFinder, { list, detail }: Grounds): Ground | null => (on === 'list' ? list : on === 'detail' ? detail : (detail ?? list));

function findColumn(column: string, finders: readonly ValueFinder[], grounds: Grounds): FoundColumn {
  for (const finder of finders) {
    const ground = groundOf(finder, grounds);
    const values = ground === null ? [] : findValues(finder, ground);
    if (ground !== null && values.length > 0) return { column, values, finder, address: ground.page.address };
  }
  return { column, values: [], finder: null, address: (grounds.detail ?? grounds.list)?.page.address ?? '' };
}

/** The columns of one item. `data` holds what its page says of itself in structured data, found without being asked. */
export function toItem(address: string, columns: ColumnFinders, grounds: Grounds): Item {
  const found = Object.entries(columns).map(([column, finders]) => findColumn(column, [finders].flat(), grounds));
  const values = found.flatMap(({ column, values: all, finder }): [string, unknown][] => {
    const texts = all.map(({ value }) => value);
    return texts.length === 0 ? [] : [[column, finder?.multiple === true ? texts : texts[0]]];
  });
  const thing = (grounds.detail ?? grounds.list)?.thing ?? null;
  return { record: { address, ...Object.fromEntries<unknown>(values), ...(thing !== null && { data: thing.thing }) }, found };
}
