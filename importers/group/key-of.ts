import type { Recipe } from '@carrefour/config';
import type { ColumnFinder } from '../map/column-finder.js';

const LONGEST_KEY = 300;

/** The key of a row that cannot be read, as far as its cells lie where they should: a row refused has not gone. */
export function keyOfSupplied(supplied: readonly unknown[] | undefined, headings: readonly string[], key: Recipe['key'], finder: ColumnFinder): string | null {
  const [only] = supplied ?? [];
  if (typeof only === 'object' && only !== null) return keyOf(only as Record<string, unknown>, key, finder);
  return supplied === undefined ? null : keyOf(Object.fromEntries(headings.map((heading, index) => [heading, supplied[index] ?? null])), key, finder);
}

/** The key of a row: the raw values of its key columns, outer spaces aside; `null` when they are all empty. */
export function keyOf(cells: Record<string, unknown>, key: Recipe['key'], finder: ColumnFinder): string | null {
  const join = (columns: string | string[]): string => {
    const texts = [columns].flat().map((column) => finder.textsAt(cells, column).join(' '));
    return texts.every((text) => text === '') ? '' : texts.join(' | ');
  };
  const found = join(key.from) || join(key.otherwise ?? []);
  return found === '' ? null : found.slice(0, LONGEST_KEY);
}
