import { toPlainKey } from '@carrefour/config';
import type { InventoryFormat } from '../read/inventory.js';
import { isLike } from './wildcard.js';
import { conditionPaths, plainPath, toParts, valuesAt } from '../read/value-at-path.js';

type Cells = Record<string, unknown>;

/** Finds a recipe's columns in the rows of one inventory. */
export type ColumnFinder = {
  /** The headings a column of the recipe stands for (`*` for anything); none when the file lacks it. */
  readonly headingsOf: (column: string) => string[];
  /** The headings that a column only looks at to choose among the elements of a list. */
  readonly conditionsOf: (column: string) => string[];
  /** The texts a row holds under a column: several for a JSON list, none when empty. */
  readonly textsAt: (cells: Cells, column: string) => string[];
};

const toTexts = (values: readonly unknown[]): string[] =>
  values
    .filter((value) => value !== null && value !== undefined && typeof value !== 'object')
    .map((value) => String(value).trim())
    .filter((text) => text !== '');

function tableFinder(headings: readonly string[]): ColumnFinder {
  const exact = new Map(headings.map((heading) => [heading.trim(), heading]));
  const plain = new Map(headings.toReversed().map((heading) => [toPlainKey(heading), heading]));
  const headingsOf = (column: string): string[] => {
    if (column.includes('*')) return headings.filter(isLike(column));
    const found = exact.get(column.trim()) ?? plain.get(toPlainKey(column));
    return found === undefined ? [] : [found];
  };
  const known = new Map<string, string[]>();
  const remembered = (column: string): string[] => {
    const found = known.get(column) ?? headingsOf(column);
    known.set(column, found);
    return found;
  };
  return { headingsOf, conditionsOf: () => [], textsAt: (cells, column) => toTexts(remembered(column).map((heading) => cells[heading])) };
}

/** JSON: a column is a path; it stands for itself and everything below it. */
function pathFinder(headings: readonly string[]): ColumnFinder {
  const parts = new Map<string, string[]>();
  const partsOf = (column: string): string[] => {
    const known = parts.get(column) ?? toParts(column);
    parts.set(column, known);
    return known;
  };
  return {
    headingsOf: (column) => {
      const path = plainPath(partsOf(column));
      if (path.includes('*')) return headings.filter(isLike(path));
      return headings.filter((heading) => heading === path || heading.startsWith(`${path}.`));
    },
    conditionsOf: (column) => conditionPaths(partsOf(column)),
    textsAt: (cells, column) => toTexts(valuesAt(cells, partsOf(column))),
  };
}

export function toColumnFinder(format: InventoryFormat, headings: readonly string[]): ColumnFinder {
  return format === 'csv' || format === 'xlsx' ? tableFinder(headings) : pathFinder(headings);
}
