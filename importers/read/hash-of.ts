import { createHash } from 'node:crypto';
import { bytePieces, type Bytes } from './bytes.js';

/** The SHA-256 digest of a file, in hexadecimal. */
export function hashOf(bytes: Bytes): string {
  const hash = createHash('sha256');
  for (const piece of bytePieces(bytes)) hash.update(piece);
  return hash.digest('hex');
}
