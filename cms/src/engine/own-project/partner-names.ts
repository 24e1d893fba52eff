import { tableOf, type Strapi, type Transaction } from '../strapi';

export type NamedPartner = { slug: string; name: string };

/** The names of these partners that are public, by their addresses, in the order of the alphabet. */
export async function readPartnerNames(strapi: Strapi, trx: Transaction, slugs: readonly string[]): Promise<NamedPartner[]> {
  if (slugs.length === 0) return [];
  return trx(tableOf(strapi, 'api::partner.partner')).whereIn('slug', slugs).whereNotNull('published_at').orderBy('slug').select('slug', 'name');
}
