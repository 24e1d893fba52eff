import type { OwnField, OwnFields } from '@carrefour/config';
import { fieldSaysSame } from '../own-project/canonical-value';
import type { OwnChange } from './read-live';

/** Fields that say today neither what whoever wrote saw, nor what they wrote: somebody changed them meanwhile. Pure. */
export const movedSince = (changes: readonly OwnChange[], base: OwnFields): OwnField[] =>
  changes.filter(({ field, before, after }) => !fieldSaysSame(field, before, base[field]) && !fieldSaysSame(field, after, base[field])).map(({ field }) => field);

/** The same changes, told against what the sheet says today. Pure. */
export const fromToday = (changes: readonly OwnChange[], base: OwnFields): OwnChange[] => changes.map((change) => ({ ...change, before: base[change.field] ?? null }));
