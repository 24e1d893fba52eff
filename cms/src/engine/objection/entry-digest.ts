import { createHash } from 'node:crypto';

/** Recognises an entry that was refused without keeping what it said: a hash of its inventory and key. */
export function toEntryDigest(inventory: string, key: string): string {
  return createHash('sha256').update(`${inventory}\n${key}`).digest('hex');
}
