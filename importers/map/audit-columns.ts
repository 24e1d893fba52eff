import type { Recipe } from '@carrefour/config';
import type { ColumnFinder } from './column-finder.js';
import { toPlainKey } from './plain-key.js';
import { recipeColumns } from './recipe-columns.js';

export type ColumnAudit = {
  /** Columns of the file that nothing reads and nobody declared ignored. */
  readonly unread: string[];
  /** Columns of the recipe that the file has not. */
  readonly missing: string[];
  /** Unread columns which hold ways to reach a person: read as private contacts. */
  readonly contacts: { readonly email: string[]; readonly phone: string[] };
};

const EMAIL_HEADING = /\b(e ?mail|mail|courriel|adresse electronique)\b/;
const PHONE_HEADING = /\b(tel|telephone|phone|portable|mobile)\b/;

/** Says what becomes of every column: read, ignored on purpose, taken as a private contact, or left unread. */
export function auditColumns(recipe: Recipe, headings: readonly string[], finder: ColumnFinder): ColumnAudit {
  const columns = recipeColumns(recipe);
  const settled = new Set([...columns, ...recipe.ignored].flatMap((column) => finder.headingsOf(column)));
  const left = headings.filter((heading) => !settled.has(heading));
  const matching = (pattern: RegExp) => left.filter((heading) => pattern.test(toPlainKey(heading)));
  const contacts = { email: matching(EMAIL_HEADING), phone: matching(PHONE_HEADING) };
  const taken = new Set([...contacts.email, ...contacts.phone]);
  return {
    unread: left.filter((heading) => !taken.has(heading)),
    missing: columns.filter((column) => finder.headingsOf(column).length === 0),
    contacts,
  };
}
