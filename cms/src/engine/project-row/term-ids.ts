import type { ProjectFields } from '@carrefour/config';
import { toSearchText } from '../fallback/search-text';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { parseSplit, partsFor, type SplitPart } from '../taxonomy/split-rule';
import { taxonomyFieldNames, taxonomyFields, type TaxonomyField } from './scalar-fields';

/** The term a code stands for today: a merged term is the one it was merged into; a split one keeps its rule. */
export type CurrentTerm = { id: number; code: string; parts: readonly SplitPart[] };

/** Terms of every taxonomy by any code they ever had. */
export type TermIds = Record<TaxonomyField, Map<string, CurrentTerm>>;

type Row = { id: number; code: string; merged_into: string | null; split_into: string | null };

function follow(rows: Map<string, Row>, code: string): CurrentTerm | null {
  const seen = new Set<string>();
  let row = rows.get(code);
  while (row?.merged_into && !seen.has(row.code)) {
    seen.add(row.code);
    row = rows.get(row.merged_into);
  }
  if (row === undefined) return null;
  const parts = parseSplit(row.split_into ?? '').parts.filter((part) => rows.has(part.code));
  return { id: row.id, code: row.code, parts };
}

export async function readTermIds(strapi: Strapi, trx: Transaction): Promise<TermIds> {
  const entries: [TaxonomyField, Map<string, CurrentTerm>][] = [];
  for (const field of taxonomyFieldNames) {
    const found: Row[] = await trx(tableOf(strapi, taxonomyFields[field])).select('id', 'code', 'merged_into', 'split_into');
    const rows = new Map(found.map((row) => [row.code, row]));
    entries.push([field, new Map(found.flatMap(({ code }) => { const term = follow(rows, code); return term ? [[code, term] as const] : []; }))]);
  }
  return Object.fromEntries(entries) as TermIds;
}

type TermsOfField = ReadonlyMap<string, CurrentTerm>;
/** Terms that name each other as their successors stop being followed. */
const MAX_DEPTH = 8;

/** What a code stands for today: itself, the term it was merged into, or the parts it was split in. */
function today(code: string, terms: TermsOfField, choose: (parts: readonly SplitPart[]) => readonly SplitPart[], depth = 0): string[] {
  const term = terms.get(code);
  if (term === undefined) return [];
  if (term.parts.length === 0 || depth === MAX_DEPTH) return [term.code];
  // A part may be the term itself, which then keeps the rest.
  return [...new Set(choose(term.parts).flatMap((part) => (part.code === term.code ? [part.code] : today(part.code, terms, choose, depth + 1))))];
}

/** Every term that replaces a code today: itself while it is in use, none for a code nobody knows. */
export function currentCodes(code: string, terms: TermsOfField): string[] {
  const codes = today(code, terms, (parts) => parts);
  return codes.includes(code) ? [code] : codes;
}

/** The terms that a code stands for in a record of this folded text, asked for only where a term was split. */
export const currentCodesFor = (code: string, terms: TermsOfField, text: () => string): string[] => today(code, terms, (parts) => partsFor(parts, text()));

/** The same fields with taxonomy codes as they are today; a code that no taxonomy knows any more is dropped. */
export function withCurrentTerms(fields: Partial<ProjectFields>, terms: TermIds): Partial<ProjectFields> {
  const current = { ...fields };
  const text = () => toSearchText(fields);
  for (const field of taxonomyFieldNames) {
    const codes = [...new Set((fields[field] ?? []).flatMap((code) => currentCodesFor(code, terms[field], text)))];
    if (codes.length > 0) current[field] = codes;
    else delete current[field];
  }
  return current;
}
