/** Fewer columns than this and any sentence with a comma would pass for a row. */
const FEWEST_COLUMNS = 3;

/**
 * Whether a record over several physical lines hides rows of their own: a quote left open was then
 * closed by the next one of the file. Sure when the record has not the expected cells and one of its later
 * lines has; as good as sure when every one of its lines, quotes aside, is a row by itself (text has a space after a comma).
 */
export function hidesRows(record: string, cells: number, columns: number, delimiter: string): boolean {
  if (columns < FEWEST_COLUMNS) return false;
  const lines = record.replace(/\n$/, '').split('\n').map((line) => line.split(delimiter));
  if (cells !== columns) return lines.slice(1).some((line) => line.length === columns);
  return lines.every((line) => line.length === columns && line.every((cell) => !/^\s/.test(cell)));
}
