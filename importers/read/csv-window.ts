import { parse, type Options } from 'csv-parse/sync';

export type CsvWindow = {
  /** `lastLine` counts from 1 within the window. */
  readonly records: readonly { readonly lastLine: number; readonly cells: string[] }[];
  readonly error: { readonly code: string; readonly lines: number } | null;
};

/** The records of a piece of CSV, up to the first one whose quotes are wrong. */
export function parseWindow(text: string, delimiter: string): CsvWindow {
  const records: { lastLine: number; cells: string[] }[] = [];
  const options: Options = {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    on_record: (cells: string[], { lines }) => {
      records.push({ lastLine: lines, cells });
      return null;
    },
  };
  try {
    parse(text, options);
    return { records, error: null };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const lines = 'lines' in error ? Number(error.lines) : 0;
    return { records, error: { code: String(error.code), lines } };
  }
}
