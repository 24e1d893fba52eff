/** The bytes of a file, taken piece by piece: a `Buffer`, a file on disk (`fileBytes`) or a `Spool`. */
export type Bytes = { readonly length: number; readonly subarray: (start: number, end: number) => Buffer };

const PIECE_BYTES = 256 * 1024;

/** All the bytes, in order, a quarter of a megabyte at a time. */
export function* bytePieces(bytes: Bytes): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, Math.min(bytes.length, at + PIECE_BYTES));
}
