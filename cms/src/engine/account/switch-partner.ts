import { inTransaction, tableOf, type Strapi } from '../strapi';
import type { Membership } from './memberships';
import { SESSION } from './read-member';

/** Sets a session on another of its holder's partners; false where it is none of theirs. */
export async function switchPartner(strapi: Strapi, sessionId: number, memberships: readonly Membership[], slug: string): Promise<boolean> {
  const wanted = memberships.find(({ partner }) => partner.slug === slug);
  if (wanted === undefined) return false;
  await inTransaction(strapi, (trx) => trx(tableOf(strapi, SESSION)).where({ id: sessionId }).update({ partner_id: wanted.partner.documentId }));
  return true;
}
