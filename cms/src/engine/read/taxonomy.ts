import type { Term } from '@carrefour/config';
import { taxonomyFieldNames, taxonomyFields, type TaxonomyField } from '../project-row/scalar-fields';
import { inTransaction, tableOf, type Strapi } from '../strapi';
import { readReferences } from './references';

export type Taxonomy = Record<TaxonomyField, Term[]>;

/** Terms in use, in the order the team gave them; retired ones are left out. */
export function readTaxonomy(strapi: Strapi): Promise<Taxonomy> {
  return inTransaction(strapi, async (trx) => {
    const { terms } = await readReferences(strapi, trx);
    const taxonomy = {} as Taxonomy;
    for (const field of taxonomyFieldNames) {
      const rows: { code: string }[] = await trx(tableOf(strapi, taxonomyFields[field]))
        .where((current) => current.where('retired', false).orWhereNull('retired')).orderBy([{ column: 'order' }, { column: 'code' }]).select('code');
      taxonomy[field] = rows.flatMap(({ code }) => terms[field].get(code) ?? []);
    }
    return taxonomy;
  });
}
