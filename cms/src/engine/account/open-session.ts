import { newDocumentId } from '../document-id';
import { newToken, toLinkDigest } from '../links/one-time-link';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { SESSION } from './read-member';
import { newTimes } from './session-life';

/** Opens a session and answers its secret: the cookie holds it, the database a digest alone. */
export async function openSession(strapi: Strapi, trx: Transaction, accountId: string, partnerId: string, now = new Date()): Promise<string> {
  const secret = newToken();
  const { expiresAt, lastSeenAt } = newTimes(now);
  await trx(tableOf(strapi, SESSION)).insert({
    document_id: newDocumentId(strapi), digest: toLinkDigest(secret), account_id: accountId, partner_id: partnerId, expires_at: expiresAt, last_seen_at: lastSeenAt,
    created_at: now, updated_at: now, published_at: now, locale: null,
  });
  return secret;
}

export async function endSession(strapi: Strapi, trx: Transaction, secret: string): Promise<void> {
  await trx(tableOf(strapi, SESSION)).where({ digest: toLinkDigest(secret) }).delete();
}

/** Ends every session of an account, on every device. */
export async function endSessions(strapi: Strapi, trx: Transaction, accountId: string): Promise<void> {
  await trx(tableOf(strapi, SESSION)).where({ account_id: accountId }).delete();
}
