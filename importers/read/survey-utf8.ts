import type { Bytes } from './bytes.js';
import { physicalLines, strictUtf8 } from './decode-line.js';
import { linePieces } from './line-pieces.js';

/** Which lines (from 1) are not UTF-8, and how many are and hold something beyond ASCII. */
export type Utf8Survey = { readonly oddLines: readonly number[]; readonly accentedLines: number };

const feeds = (piece: Buffer): number => {
  let count = 0;
  for (let at = piece.indexOf(0x0a); at !== -1; at = piece.indexOf(0x0a, at + 1)) count += 1;
  return count;
};

/** One reading of a file's bytes: is it UTF-8, not at all, or by places? */
export function surveyUtf8(bytes: Bytes): Utf8Survey {
  const oddLines: number[] = [];
  let [line, accentedLines] = [1, 0];
  for (const piece of linePieces(bytes)) {
    const whole = strictUtf8(piece);
    if (whole !== null) {
      // In a piece that is all UTF-8, one accent is as good as many: what counts is that there are some.
      accentedLines += whole.length === piece.length ? 0 : 1;
    } else {
      for (const [index, part] of physicalLines(piece).entries()) {
        const text = strictUtf8(part);
        if (text === null) oddLines.push(line + index);
        else if (text.length !== part.length) accentedLines += 1;
      }
    }
    line += feeds(piece);
  }
  return { oddLines, accentedLines };
}
