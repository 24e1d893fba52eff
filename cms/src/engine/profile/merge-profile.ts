import { profileFieldNames, type ProfileValues } from '@carrefour/config';
import { digestOf } from '../own-project/canonical-value';

export type ProfileField = keyof ProfileValues;
/** For each field of a form, the digest of what its reader saw; a field that is not there is not compared. */
export type SeenProfile = Readonly<Partial<Record<string, string>>>;

/** Boxes are ticked in no order. */
const plain = (value: ProfileValues[ProfileField]): unknown => (Array.isArray(value) ? value.toSorted() : value);
const digest = (value: ProfileValues[ProfileField]): string => digestOf(plain(value));

export const seenOf = (values: ProfileValues): Record<ProfileField, string> => Object.fromEntries(profileFieldNames.map((field) => [field, digest(values[field])])) as Record<ProfileField, string>;

/** What a save makes of a profile as it is now: a field left as it was seen stays as it is, one that somebody else changed meanwhile is a conflict. Pure. */
export function mergeProfile(values: ProfileValues, seen: SeenProfile, now: ProfileValues): { merged: ProfileValues; conflicts: ProfileField[] } {
  const isLeft = (field: ProfileField) => seen[field] === digest(values[field]);
  const moved = (field: ProfileField) => seen[field] !== undefined && seen[field] !== digest(now[field]);
  const left = Object.fromEntries(profileFieldNames.filter(isLeft).map((field) => [field, now[field]]));
  return { merged: { ...values, ...left }, conflicts: profileFieldNames.filter((field) => !isLeft(field) && moved(field) && digest(values[field]) !== digest(now[field])) };
}
