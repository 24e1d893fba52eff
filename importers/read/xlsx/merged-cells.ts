import type { SheetRow } from '../inventory.js';
import { toCellReference } from './cell-reference.js';

export type MergedRange = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

/** `B2:C5` → rows from 1, columns from 0; `null` when it is no range. */
export function toMergedRange(reference: string): MergedRange | null {
  const [start, end] = reference.split(':').map((corner) => ({ at: toCellReference(corner), row: Number(/\d+$/.exec(corner)?.[0] ?? 0) }));
  if (start?.at === undefined || end?.at === undefined || start.at === null || end.at === null || start.row === 0 || end.row === 0) return null;
  return { top: start.row, bottom: end.row, left: start.at.column, right: end.at.column };
}

/** A title over the whole sheet, merged for looks: it says nothing of the cells under it. */
const WIDEST = 8;

/**
 * The rows of a sheet with merged cells meant as people read them: a cell merged downwards is that of each of its rows, and in the row
 * of the headings one merged to the right is that of each of its columns. Other cells merged to the right are for looks alone.
 */
export function* spreadMerged(rows: Iterable<SheetRow>, merged: readonly MergedRange[], headerRow: number): Generator<SheetRow> {
  const down = merged.filter(({ top, bottom, left, right }) => bottom > top && right - left < WIDEST);
  const across = merged.filter(({ top, bottom, right, left }) => right > left && top <= headerRow && bottom >= headerRow);
  const values = new Map<MergedRange, unknown>();
  for (const { row, cells } of rows) {
    const spread = [...cells];
    for (const range of [...down, ...(row === headerRow ? across : [])]) {
      if (row < range.top || row > range.bottom) continue;
      if (row === range.top) values.set(range, cells[range.left] ?? null);
      const last = row === headerRow ? range.right : range.left;
      for (let column = range.left; column <= last; column += 1) spread[column] ??= values.get(range) ?? null;
    }
    yield { row, cells: Array.from(spread, (cell) => cell ?? null) };
  }
}
