import { tableOf, type Strapi, type Transaction } from '../strapi';

/** The address of each of these partners, by documentId. */
export async function readPartnerSlugs(strapi: Strapi, trx: Transaction, partnerIds: readonly string[]): Promise<Map<string, string>> {
  if (partnerIds.length === 0) return new Map();
  // The published row of a partner comes last, and wins.
  const rows: { id: string; slug: string | null }[] = await trx(tableOf(strapi, 'api::partner.partner')).whereIn('document_id', [...new Set(partnerIds)])
    .orderByRaw('published_at is not null').select({ id: 'document_id' }, 'slug');
  return new Map(rows.flatMap(({ id, slug }) => (slug === null ? [] : [[id, slug] as const])));
}
