import { tableOf, type Strapi, type Transaction } from '../strapi';
import { taxonomyFieldNames, taxonomyFields, type TaxonomyField } from './scalar-fields';

/** Row ids of every taxonomy term by its code. */
export type TermIds = Record<TaxonomyField, Map<string, number>>;

export async function readTermIds(strapi: Strapi, trx: Transaction): Promise<TermIds> {
  const entries: [TaxonomyField, Map<string, number>][] = [];
  for (const field of taxonomyFieldNames) {
    const rows: { id: number; code: string }[] = await trx(tableOf(strapi, taxonomyFields[field])).select('id', 'code');
    entries.push([field, new Map(rows.map((row) => [row.code, row.id]))]);
  }
  return Object.fromEntries(entries) as TermIds;
}
