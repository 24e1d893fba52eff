import { toDay } from '../project-row/column-values';
import type { AliasedTerm, ImportContext } from '@carrefour/config';
import { taxonomyFieldNames, taxonomyFields, type TaxonomyField } from '../project-row/scalar-fields';
import { readReferences } from '../read/references';
import { toConsent } from '../source/to-consent';
import { inTransaction, tableOf, type Strapi } from '../strapi';
import { readLastRuns } from './last-runs';

/** Partners, inventories and the taxonomy with its aliases: what a recipe is read against. */
export function readImportContext(strapi: Strapi): Promise<ImportContext> {
  return inTransaction(strapi, async (trx) => {
    const { terms, inventories } = await readReferences(strapi, trx);
    const partners: { id: string; slug: string; name: string }[] = await trx(tableOf(strapi, 'api::partner.partner'))
      .whereNull('published_at').orderBy('slug').select({ id: 'document_id', slug: 'slug', name: 'name' });
    const stored = await trx(tableOf(strapi, 'api::inventory.inventory')).orderBy('slug')
      .select('document_id', 'slug', 'name', 'licence', 'coverage', 'whole_feed', 'when_gone', 'connector', 'address', 'edition_date', 'excerpt_limit', 'consent_by', 'consent_at', 'consent_scope');
    const taxonomy = {} as Record<TaxonomyField, AliasedTerm[]>;
    for (const field of taxonomyFieldNames) {
      const rows: { code: string; aliases: string | null }[] = await trx(tableOf(strapi, taxonomyFields[field])).select('code', 'aliases');
      taxonomy[field] = rows.flatMap(({ code, aliases }) => {
        const term = terms[field].get(code);
        return term === undefined ? [] : [{ ...term, aliases: (aliases ?? '').split('\n').map((alias) => alias.trim()).filter(Boolean) }];
      });
    }
    return {
      partners,
      inventories: stored.map((row) => ({
        id: row.document_id, slug: row.slug, name: row.name, licence: row.licence, coverage: row.coverage, wholeFeed: Boolean(row.whole_feed), whenGone: row.when_gone ?? 'flag', connector: row.connector, address: row.address,
        editionDate: toDay(row.edition_date), excerptLimit: row.excerpt_limit, partner: inventories.get(row.slug)?.partner?.slug ?? '', consent: toConsent(row),
      })),
      ...taxonomy,
      lastRuns: Object.fromEntries(await readLastRuns(strapi, trx)),
    };
  });
}
