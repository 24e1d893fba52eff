import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { Bytes } from './bytes.js';
import { RefusedFile } from './refused-file.js';

function withFile<Result>(path: string, use: (file: number) => Result): Result {
  const file = openSync(path, 'r');
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

/** A file read where it lies, never whole in memory. Throws `RefusedFile` if it changes between two readings. */
export function fileBytes(path: string): Bytes {
  const first = withFile(path, (file) => fstatSync(file));
  return {
    length: first.size,
    subarray: (start, end) =>
      withFile(path, (file) => {
        const { size, mtimeMs } = fstatSync(file);
        if (size !== first.size || mtimeMs !== first.mtimeMs)
          throw new RefusedFile(`${basename(path)} a changé pendant sa lecture : fermez le programme qui l’écrit, puis relancez la même commande.`);
        const piece = Buffer.allocUnsafe(Math.max(0, Math.min(end, size) - start));
        let filled = 0;
        while (filled < piece.length) {
          const read = readSync(file, piece, filled, piece.length - filled, start + filled);
          if (read === 0) break;
          filled += read;
        }
        return piece.subarray(0, filled);
      }),
  };
}
