import { maskContacts, type Correction, type ImportRow } from '@carrefour/config';
import { toPageWords } from './plain-refusal.js';

/** More than a person reads of one line. */
const MOST = 20;
const cut = (text: string): string => maskContacts(text).slice(0, 200);

/** What was changed of the values of a line, as it may be read by a link too: a contact is never shown. */
export const toldCorrections = (corrections: readonly Correction[]): NonNullable<ImportRow['corrections']> =>
  corrections.filter(({ field }) => !field.startsWith('contact')).slice(0, MOST)
    .map(({ column, field, before, after, message }) => ({ column, field, before: cut(before), after: cut(after), message: toPageWords(message) }));
