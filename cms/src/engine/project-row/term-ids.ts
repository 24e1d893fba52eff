import type { ProjectFields } from '@carrefour/config';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { taxonomyFieldNames, taxonomyFields, type TaxonomyField } from './scalar-fields';

/** The term a code stands for today: a merged term is the one it was merged into. */
type CurrentTerm = { id: number; code: string };

/** Terms of every taxonomy by any code they ever had. */
export type TermIds = Record<TaxonomyField, Map<string, CurrentTerm>>;

type Row = { id: number; code: string; merged_into: string | null };

function follow(rows: Map<string, Row>, code: string): CurrentTerm | null {
  const seen = new Set<string>();
  let row = rows.get(code);
  while (row?.merged_into && !seen.has(row.code)) {
    seen.add(row.code);
    row = rows.get(row.merged_into);
  }
  return row === undefined ? null : { id: row.id, code: row.code };
}

export async function readTermIds(strapi: Strapi, trx: Transaction): Promise<TermIds> {
  const entries: [TaxonomyField, Map<string, CurrentTerm>][] = [];
  for (const field of taxonomyFieldNames) {
    const found: Row[] = await trx(tableOf(strapi, taxonomyFields[field])).select('id', 'code', 'merged_into');
    const rows = new Map(found.map((row) => [row.code, row]));
    entries.push([field, new Map(found.flatMap(({ code }) => { const term = follow(rows, code); return term ? [[code, term] as const] : []; }))]);
  }
  return Object.fromEntries(entries) as TermIds;
}

/** The same fields with taxonomy codes as they are today; a code that no taxonomy knows any more is dropped. */
export function withCurrentTerms(fields: Partial<ProjectFields>, terms: TermIds): Partial<ProjectFields> {
  const current = { ...fields };
  for (const field of taxonomyFieldNames) {
    const codes = [...new Set((fields[field] ?? []).flatMap((code) => terms[field].get(code)?.code ?? []))];
    if (codes.length > 0) current[field] = codes;
    else delete current[field];
  }
  return current;
}
