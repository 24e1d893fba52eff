import { limits } from '../limits.js';
import type { CellValue } from './cell-value.js';
import type { SheetRow } from './read-sheet.js';

const LONGEST_LINE = 3_000_000;
/** One sign more than allowed is enough to see that a cell is too long. */
const shortened = (cell: CellValue): CellValue => (typeof cell === 'string' && cell.length > limits.cellCharacters ? cell.slice(0, limits.cellCharacters + 1) : cell);

/** A row as one line of JSON; a row too long for that keeps only its first cells. */
export function toRowLine({ row, cells }: SheetRow): string {
  const line = JSON.stringify({ row, cells: cells.map(shortened) });
  return line.length <= LONGEST_LINE ? line : JSON.stringify({ row, cells: cells.slice(0, 5).map(shortened) });
}
