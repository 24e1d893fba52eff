import { createHash, randomBytes } from 'node:crypto';
import { newDocumentId } from '../document-id';
import { DRAFT_DAYS, REQUEST_DAYS, UNCONFIRMED_DAYS } from '../retention/request-days';
import { tableOf, type Strapi, type Transaction } from '../strapi';

export type LinkKind = 'answer' | 'objection' | 'sheet' | 'decision' | 'draft' | 'application' | 'password' | 'team' | 'freshness' | 'rehearsal' | 'alert-confirmation' | 'alert';
export type Link = { id: number; recordId: string };

const LINK = 'api::one-time-link.one-time-link';
/** Days that a link opens. An objection must not come too late: its link works as long as messages are kept; an application's, as long as it is. A password is chosen within the hour; the team comes in within five minutes. */
const LINK_DAYS: Readonly<Record<LinkKind, number>> = {
  answer: 90, objection: 400, sheet: 7, decision: 60, draft: DRAFT_DAYS, application: REQUEST_DAYS['membership-application'],
  password: 1 / 24, team: 5 / 1440, freshness: 30, rehearsal: 30, 'alert-confirmation': UNCONFIRMED_DAYS, alert: 400,
};
const DAY_MS = 86_400_000;

/** 32 random bytes need no salt: nobody can try them all. */
export const toLinkDigest = (token: string): string => createHash('sha256').update(token).digest('hex');

/** 32 random bytes, fit for an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** A new secret that opens one record for some days; the database keeps its digest alone. */
export async function makeLink(strapi: Strapi, trx: Transaction, kind: LinkKind, recordId: string): Promise<string> {
  const token = newToken();
  const now = new Date();
  await trx(tableOf(strapi, LINK)).insert({
    document_id: newDocumentId(strapi), digest: toLinkDigest(token), kind, record_id: recordId, expires_at: new Date(now.getTime() + LINK_DAYS[kind] * DAY_MS),
    created_at: now, updated_at: now, published_at: now, locale: null,
  });
  return token;
}

/** What a secret opens today, null for one that is unknown, used, or too old: the three look alike. */
export async function findLink(strapi: Strapi, trx: Transaction, kind: LinkKind, token: string): Promise<Link | null> {
  const row: { id: number; record_id: string } | undefined = await trx(tableOf(strapi, LINK))
    .where({ digest: toLinkDigest(token), kind }).whereNull('used_at').where('expires_at', '>', new Date()).first('id', 'record_id');
  return row === undefined ? null : { id: row.id, recordId: row.record_id };
}

/** Closes a link, and with it the others of its kind for the same record: what was asked is done. */
export async function closeLinks(strapi: Strapi, trx: Transaction, kind: LinkKind, recordId: string): Promise<void> {
  await trx(tableOf(strapi, LINK)).where({ kind, record_id: recordId }).whereNull('used_at').update({ used_at: new Date() });
}
