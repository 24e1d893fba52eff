import { parse, type Options } from 'csv-parse/sync';

function tryParse(line: string, options: Options): string[] | null {
  try {
    const [cells] = parse(line, { record_delimiter: '\n', relax_column_count: true, ...options });
    return cells ?? null;
  } catch {
    return null;
  }
}

/** A quote that opens a cell and is closed nowhere in it is the broken one: no sign of the text. */
const withoutBrokenQuote = (cell: string): string => (/^"[^"]*$/.test(cell) ? cell.slice(1) : cell);

/** The cells of a line whose quotes are broken, if reading them loosely, or as plain characters, gives the expected count. */
export function splitBrokenLine(line: string, delimiter: string, expected: number): string[] | null {
  const readings = [tryParse(line, { delimiter, relax_quotes: true }), tryParse(line, { delimiter, quote: false })];
  return readings.find((cells) => cells?.length === expected)?.map(withoutBrokenQuote) ?? null;
}
