import { parseWindow } from './csv-window.js';
import { hidesRows } from './hides-rows.js';
import { limits } from './limits.js';
import { TextAhead } from './text-ahead.js';

/** A CSV record with its first and last physical lines, a line whose quotes are broken, or one too long to be a line. */
export type CsvRecord =
  | { readonly line: number; readonly lastLine: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly broken: string; readonly swallowedTo: number }
  | { readonly line: number; readonly tooLong: number };

const [SMALL_WINDOW, LARGE_WINDOW] = [4_096, 262_144];

/** The offset just after the `count`-th line break. */
function skipLines(text: string, count: number): number {
  let at = 0;
  for (let skipped = 0; skipped < count; skipped += 1) {
    const next = text.indexOf('\n', at);
    if (next === -1) return text.length;
    at = next + 1;
  }
  return at;
}

/** How much of the text to parse: whole lines, `size` characters or a little more. 0: the first line is too long. */
function windowEnd(ahead: TextAhead, size: number): number {
  ahead.hold(size);
  const end = ahead.text.indexOf('\n', Math.min(size, ahead.text.length));
  if (end !== -1) return end + 1;
  for (let held = ahead.text.length; ; held = ahead.text.length) {
    if (held > size + limits.recordCharacters) return ahead.text.lastIndexOf('\n') + 1;
    const piece = ahead.pull();
    if (piece === null) return held;
    // Only the new piece is searched: looking through all that is held would copy it each time.
    const found = piece.indexOf('\n');
    if (found !== -1) return held + found + 1;
  }
}

/** Leaves out a line too long to be one, without holding it; answers how many characters it had. */
function skipLongLine(ahead: TextAhead): number {
  for (let length = 0; ; ) {
    const end = ahead.text.indexOf('\n');
    const part = end === -1 ? ahead.text.length : end + 1;
    ahead.drop(part);
    length += part;
    if (end !== -1 || ahead.pull() === null) return length;
  }
}

/**
 * The records of a CSV text, read window by window so that one broken quote costs one line: the
 * reading starts again on the line after it, and the lines it had swallowed are read as usual.
 * `columns`, where known, also uncovers the quote that was closed by the next row's.
 */
export function* readRecords(pieces: Iterable<string>, delimiter: string, columns?: number): Generator<CsvRecord> {
  const ahead = new TextAhead(pieces);
  let [line, size] = [1, LARGE_WINDOW];

  function* giveUpLine(swallowedTo: number): Generator<CsvRecord> {
    const next = skipLines(ahead.text, 1);
    yield { line, broken: ahead.text.slice(0, next).replace(/\n$/, ''), swallowedTo };
    ahead.drop(next);
    [line, size] = [line + 1, SMALL_WINDOW];
  }

  for (ahead.hold(1); ahead.text !== ''; ahead.hold(1)) {
    const end = windowEnd(ahead, size);
    if (end === 0) {
      yield { line, tooLong: skipLongLine(ahead) };
      line += 1;
      continue;
    }
    const window = ahead.text.slice(0, end);
    const { records, error } = parseWindow(window, delimiter);
    let [lines, offset, hidden] = [0, 0, 0];
    for (const { cells, lastLine } of records) {
      const next = offset + skipLines(offset === 0 ? window : window.slice(offset), lastLine - lines);
      if (columns !== undefined && lastLine - lines > 1 && hidesRows(window.slice(offset, next), cells.length, columns, delimiter)) {
        hidden = line + lastLine - 1;
        break;
      }
      yield { line: line + lines, lastLine: line + lastLine - 1, cells };
      [lines, offset] = [lastLine, next];
    }
    ahead.drop(offset);
    line += lines;
    if (hidden > 0) yield* giveUpLine(hidden);
    else if (error === null) {
      ahead.drop(end - offset);
      size = Math.min(LARGE_WINDOW, size * 4);
    } else if (error.code === 'CSV_QUOTE_NOT_CLOSED' && !(ahead.ended && ahead.text.length === end - offset) && (lines > 0 || end < limits.recordCharacters)) {
      // The window ends inside a quoted text: more of it is needed.
      if (lines === 0) size *= 4;
    } else yield* giveUpLine(line + error.lines - 1 - lines);
  }
}
