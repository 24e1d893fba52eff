import { createHash } from 'node:crypto';

const LONGEST = 240;

/** A very long name is cut, with a digest of the whole, to fit an indexed column. */
export const shortName = (name: string): string =>
  name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 17)}#${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;

/** How decisions name an entry: `inventory:key`. */
export const toEntryName = (inventory: string, key: string): string => shortName(`${inventory}:${key}`);
