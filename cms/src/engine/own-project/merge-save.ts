import type { OwnField, OwnFields } from '@carrefour/config';
import { fieldDigest, fieldSaysSame } from './canonical-value';

/** `seen`: for each field of the form, the digest of the value its reader saw. */
export type Save = { values: Partial<Record<OwnField, unknown>>; seen: Partial<Record<OwnField, string>> };
/** A field that two people changed: what this one wrote, and what the other wrote meanwhile. */
export type SaveConflict = { field: OwnField; mine: unknown; theirs: unknown };
export type Merged = { changed: Partial<Record<OwnField, unknown>>; conflicts: SaveConflict[] };

/**
 * What a save changes of the sheet as it is now: a field its writer left as it was seen is left as it is, one that somebody
 * else changed meanwhile is a conflict. Nothing is ever overwritten unseen. Pure.
 */
export function mergeSave({ values, seen }: Save, now: OwnFields): Merged {
  const merged: Merged = { changed: {}, conflicts: [] };
  for (const [name, mine] of Object.entries(values)) {
    const field = name as OwnField;
    const theirs = now[field];
    if (fieldDigest(field, mine) === seen[field] || fieldSaysSame(field, mine, theirs)) continue;
    if (seen[field] !== undefined && fieldDigest(field, theirs) !== seen[field]) merged.conflicts.push({ field, mine, theirs: theirs ?? null });
    else merged.changed[field] = mine ?? null;
  }
  return merged;
}
