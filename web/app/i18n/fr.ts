import { errors } from './fr/errors';
import { map } from './fr/map';
import { search } from './fr/search';

/** Every text of the interface, in French; `en.ts` has the same shape. */
export const fr = { search, map, errors };
export type Dictionary = typeof fr;
