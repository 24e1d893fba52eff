import { createHmac, timingSafeEqual } from 'node:crypto';

const sign = (secret: string, session: string, partner: string): Buffer => createHmac('sha256', secret).update(`csrf:${session}:${partner}`).digest();

/** A token that only a page of ours can hold, shown within that session while it acted for that partner (its documentId, which it names). */
export const csrfToken = (secret: string, session: string, partner: string): string => `${partner}.${sign(secret, session, partner).toString('base64url')}`;

/** The partner that a form was opened for; null where its token is not of that session. */
export function partnerOfToken(secret: string, session: string, given: string): string | null {
  const [partner = '', signature = '', ...rest] = given.split('.');
  if (partner === '' || rest.length > 0) return null;
  const expected = sign(secret, session, partner);
  const offered = Buffer.from(signature, 'base64url');
  return offered.length === expected.length && timingSafeEqual(offered, expected) ? partner : null;
}
