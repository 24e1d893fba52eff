import { contactKindsOf, type ContactKind, type Recipe } from '@carrefour/config';
import type { ColumnFinder } from './column-finder.js';
import { recipeColumns } from './recipe-columns.js';

export type ColumnAudit = {
  /** Columns of the file that nothing reads and nobody declared ignored. */
  readonly unread: string[];
  /** Columns of the recipe that the file has not. */
  readonly missing: string[];
  /** Unread columns which hold ways to reach a person: read as private contacts. */
  readonly contacts: { readonly email: string[]; readonly phone: string[]; readonly person: string[] };
};

/** Says what becomes of every column: read, ignored on purpose, taken as a private contact, or left unread. */
export function auditColumns(recipe: Recipe, headings: readonly string[], finder: ColumnFinder): ColumnAudit {
  const columns = recipeColumns(recipe);
  const settled = new Set([...columns, ...recipe.ignored].flatMap((column) => [...finder.headingsOf(column), ...finder.conditionsOf(column)]));
  const left = headings.filter((heading) => !settled.has(heading));
  const holding = (kind: ContactKind) => left.filter((heading) => contactKindsOf(heading).includes(kind));
  const contacts = { email: holding('email'), phone: holding('phone'), person: holding('person') };
  const taken = new Set(Object.values(contacts).flat());
  return {
    unread: left.filter((heading) => !taken.has(heading)),
    missing: columns.filter((column) => finder.headingsOf(column).length === 0),
    contacts,
  };
}
