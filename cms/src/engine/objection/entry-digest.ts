import { createHash } from 'node:crypto';
import { toPlainKey, type EntryValues, type ImportItem } from '@carrefour/config';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Recognises an entry that was refused without keeping what it said: a hash of its inventory and key. */
export const toEntryDigest = (inventory: string, key: string): string => digest(`${inventory}\n${key}`);

/** Recognises it under a key that its partner changed since: a hash of its inventory, its title and who carries it, else where it is. */
export function toSaidDigest(inventory: string, { title, leadOrganisation, places }: Partial<Pick<EntryValues, 'title' | 'leadOrganisation' | 'places'>>): string {
  const whose = leadOrganisation ?? places?.[0]?.commune?.name ?? '';
  return digest(`${inventory}\n\n${toPlainKey(title ?? '')}\n${toPlainKey(whose)}`);
}

/** Whether a row is one that somebody objected to: by its key, the one it had, or, where nothing is known under its key, by what it says. */
export const isRefused = (digests: ReadonlySet<string>, inventory: string, { key, renamedFrom, values }: Pick<ImportItem, 'key' | 'renamedFrom' | 'values'>, isKnown: boolean): boolean =>
  [key, renamedFrom ?? key].some((name) => digests.has(toEntryDigest(inventory, name))) || (!isKnown && digests.has(toSaidDigest(inventory, values)));
