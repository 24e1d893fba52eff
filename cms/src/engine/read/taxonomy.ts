import type { Term } from '@carrefour/config';
import { taxonomyFieldNames, taxonomyFields, type TaxonomyField } from '../project-row/scalar-fields';
import { currentCodes, readTermIds } from '../project-row/term-ids';
import { inTransaction, tableOf, type Strapi } from '../strapi';
import { readReferences } from './references';

/** Terms in use by list, and for each list what became of the codes of merged and split terms, for old addresses. */
export type Taxonomy = Record<TaxonomyField, Term[]> & { merged: Record<TaxonomyField, Record<string, string[]>> };

/** Terms in use, in the order the team gave them; retired ones are left out. */
export function readTaxonomy(strapi: Strapi): Promise<Taxonomy> {
  return inTransaction(strapi, async (trx) => {
    const { terms } = await readReferences(strapi, trx);
    const current = await readTermIds(strapi, trx);
    const taxonomy = { merged: {} } as Taxonomy;
    for (const field of taxonomyFieldNames) {
      const merged = [...current[field].keys()].map((code) => [code, currentCodes(code, current[field])] as const)
        .filter(([code, codes]) => codes.length !== 1 || codes[0] !== code);
      taxonomy.merged[field] = Object.fromEntries(merged);
      const rows: { code: string }[] = await trx(tableOf(strapi, taxonomyFields[field]))
        .where((inUse) => inUse.where('retired', false).orWhereNull('retired')).whereNotIn('code', merged.map(([code]) => code))
        .orderBy([{ column: 'order' }, { column: 'code' }]).select('code');
      taxonomy[field] = rows.flatMap(({ code }) => terms[field].get(code) ?? []);
    }
    return taxonomy;
  });
}
