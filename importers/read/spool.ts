import { randomUUID } from 'node:crypto';
import { openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bytes } from './bytes.js';

/**
 * Bytes kept on disk instead of in memory, in a file without a name: nobody else can open it, and it
 * is gone with the process, however that ends.
 */
export class Spool implements Bytes {
  readonly #file: number;
  #length = 0;

  constructor() {
    const path = join(tmpdir(), `carrefour-${randomUUID()}`);
    this.#file = openSync(path, 'wx+', 0o600);
    unlinkSync(path);
  }

  get length(): number {
    return this.#length;
  }

  append(chunk: Uint8Array): void {
    for (let written = 0; written < chunk.length; ) written += writeSync(this.#file, chunk, written, chunk.length - written, this.#length + written);
    this.#length += chunk.length;
  }

  subarray(start: number, end: number): Buffer {
    const piece = Buffer.allocUnsafe(Math.max(0, Math.min(end, this.#length) - start));
    for (let filled = 0; filled < piece.length; ) filled += readSync(this.#file, piece, filled, piece.length - filled, start + filled);
    return piece;
  }
}
