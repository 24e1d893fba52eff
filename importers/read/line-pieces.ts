import { bytePieces, type Bytes } from './bytes.js';

const [LINE_FEED, RETURN] = [0x0a, 0x0d];
/** A line longer than this is cut inside, between two characters: it is no line of a table. */
const LONGEST_LINE = 200 * 1024;

/** Just after the last line end, 0 when there is none. A return at the very end may be half of one. */
function lastLineEnd(piece: Buffer): number {
  const feed = piece.lastIndexOf(LINE_FEED) + 1;
  return feed > 0 ? feed : piece.subarray(0, -1).lastIndexOf(RETURN) + 1;
}

/** Just before the last character of a UTF-8 text. */
function beforeLastCharacter(piece: Buffer): number {
  let at = piece.length - 1;
  while (at > 0 && ((piece[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at === 0 ? piece.length : at;
}

/** Bytes cut after line ends, in pieces of a quarter of a megabyte or so: a piece holds whole lines. */
export function* linePieces(bytes: Bytes): Generator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for (const piece of bytePieces(bytes)) {
    const joined = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const found = lastLineEnd(joined);
    const end = found === 0 && joined.length > LONGEST_LINE ? beforeLastCharacter(joined) : found;
    if (end > 0) yield joined.subarray(0, end);
    rest = joined.subarray(end);
  }
  if (rest.length > 0) yield rest;
}
