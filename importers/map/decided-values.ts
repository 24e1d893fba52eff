import { toPlainKey, type ValueDecision } from '@carrefour/config';

/** What people decided of the values no term is called: codes by field and plain spelling; none when the value is ignored. */
export type DecidedValues = ReadonlyMap<string, readonly string[]>;

/** A value longer than this is known by its beginning: the CMS keeps no more of its key. */
const LONGEST_KEY = 250;
export const toValueKey = (text: string): string => toPlainKey(text).slice(0, LONGEST_KEY);

export const decidedKey = (field: string, valueKey: string): string => `${field}\n${valueKey.slice(0, LONGEST_KEY)}`;

/** Decisions ready to be asked, open ones left out. */
export const toDecidedValues = (decisions: readonly Pick<ValueDecision, 'field' | 'valueKey' | 'state' | 'codes'>[]): DecidedValues =>
  new Map(decisions.filter(({ state }) => state !== 'open').map(({ field, valueKey, state, codes }) => [decidedKey(field, valueKey), state === 'alias' ? codes : []]));
