/** The most rows a sheet can have: of several sheets read one after the other, a number then tells both the sheet and the row. */
const MOST_ROWS = 1_048_576;

/** The line of a row of the sheet of that rank (from 0) among several: the rows of the first keep their number. */
export const toSheetLine = (rank: number, row: number): number => rank * MOST_ROWS + row;

/** The row in its own sheet, whichever that is, for who does not know which sheets were read; a record's position (from 0) and a text's line, up to the millionth, stay what they are. */
export const placeInSheet = (line: number): number => (line < 1 ? line : ((line - 1) % MOST_ROWS) + 1);

/** Where a person finds a line: its sheet when there are several, and its number there. */
export type LinePlace = { readonly sheet?: string; readonly line: number };

/** The place of a line of a file of which these sheets were read (none: a file of one table). */
export function placeOfLine(line: number, sheets: readonly string[] = []): LinePlace {
  if (sheets.length === 0) return { line };
  const sheet = sheets[Math.floor((line - 1) / MOST_ROWS)];
  return { ...(sheet !== undefined && { sheet }), line: ((line - 1) % MOST_ROWS) + 1 };
}

/** The same in words: `ligne 12`, `ligne 12 de la feuille « 2024 »`. */
export function sayLine(line: number, sheets?: readonly string[]): string {
  const { sheet, line: row } = placeOfLine(line, sheets);
  return sheet === undefined ? `ligne ${row}` : `ligne ${row} de la feuille « ${sheet} »`;
}
