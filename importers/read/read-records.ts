import { parse, type Options } from 'csv-parse/sync';
import { limits } from './limits.js';

/** A CSV record with its first physical line, or a line whose quotes are broken, with what was found. */
export type CsvRecord =
  | { readonly line: number; readonly lastLine: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly broken: string; readonly swallowedTo: number };

const [SMALL_WINDOW, LARGE_WINDOW] = [4_096, 262_144];

type Window = { records: { lastLine: number; cells: string[] }[]; error: { code: string; lines: number } | null };

function parseWindow(text: string, options: Options): Window {
  const records: Window['records'] = [];
  const keep: Options = {
    ...options,
    on_record: (cells: string[], { lines }) => {
      records.push({ lastLine: lines, cells });
      return null;
    },
  };
  try {
    parse(text, keep);
    return { records, error: null };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const lines = 'lines' in error ? Number(error.lines) : 0;
    return { records, error: { code: String(error.code), lines } };
  }
}

/** The offset just after the `count`-th line break from `offset`. */
function skipLines(text: string, offset: number, count: number): number {
  let at = offset;
  for (let skipped = 0; skipped < count; skipped += 1) {
    const next = text.indexOf('\n', at);
    if (next === -1) return text.length;
    at = next + 1;
  }
  return at;
}

function windowEnd(text: string, offset: number, size: number): number {
  const end = text.indexOf('\n', offset + size);
  return end === -1 ? text.length : end + 1;
}

/**
 * The records of a CSV text, read window by window so that one broken quote costs one line: the
 * reading starts again on the line after it, and the lines it had swallowed are read as usual.
 */
export function* readRecords(text: string, delimiter: string): Generator<CsvRecord> {
  const options: Options = { delimiter, record_delimiter: '\n', relax_column_count: true };
  let [offset, line, size] = [0, 1, LARGE_WINDOW];
  while (offset < text.length) {
    const end = windowEnd(text, offset, size);
    const { records, error } = parseWindow(text.slice(offset, end), options);
    let consumed = 0;
    for (const { cells, lastLine } of records) {
      yield { line: line + consumed, lastLine: line + lastLine - 1, cells };
      consumed = lastLine;
    }
    offset = error === null ? end : skipLines(text, offset, consumed);
    line += consumed;
    if (error === null) {
      size = Math.min(LARGE_WINDOW, size * 4);
      continue;
    }
    const cutShort = error.code === 'CSV_QUOTE_NOT_CLOSED' && end < text.length;
    if (cutShort && (consumed > 0 || end - offset < limits.recordCharacters)) {
      if (consumed === 0) size *= 4;
      continue;
    }
    const next = skipLines(text, offset, 1);
    yield { line, broken: text.slice(offset, next).replace(/\n$/, ''), swallowedTo: line + error.lines - 1 - consumed };
    [offset, line, size] = [next, line + 1, SMALL_WINDOW];
  }
}
