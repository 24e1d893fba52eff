import { toPlainKey, type Recipe } from '@carrefour/config';
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

const EMAIL_HEADING = /\b(e ?mails?|mails?|courriels?|mels?|adresses? electroniques?)\b/;
const PHONE_HEADING = /\b(tel|telephones?|phones?|portable|mobile|gsm)\b/;
/** Who to ask for: a name, or a name with an address or a number. */
const PERSON_HEADING = /^(nom |prenom |name )?(du |de la |of )?(contacts?|referente?s?|interlocut(eur|rice)s?|responsables?|personnes? (a contacter|contact|ressource|referente)s?)\b/;

/** Says what becomes of every column: read, ignored on purpose, taken as a private contact, or left unread. */
export function auditColumns(recipe: Recipe, headings: readonly string[], finder: ColumnFinder): ColumnAudit {
  const columns = recipeColumns(recipe);
  const settled = new Set([...columns, ...recipe.ignored].flatMap((column) => [...finder.headingsOf(column), ...finder.conditionsOf(column)]));
  const left = headings.filter((heading) => !settled.has(heading));
  const matching = (pattern: RegExp) => left.filter((heading) => pattern.test(toPlainKey(heading)));
  const [email, phone] = [matching(EMAIL_HEADING), matching(PHONE_HEADING)];
  const contacts = { email, phone, person: matching(PERSON_HEADING).filter((heading) => ![...email, ...phone].includes(heading)) };
  const taken = new Set(Object.values(contacts).flat());
  return {
    unread: left.filter((heading) => !taken.has(heading)),
    missing: columns.filter((column) => finder.headingsOf(column).length === 0),
    contacts,
  };
}
