import { createHmac, timingSafeEqual } from 'node:crypto';

/** A token that only a page of ours, shown within that session, can hold. */
export const csrfToken = (secret: string, session: string): string => createHmac('sha256', secret).update(`csrf:${session}`).digest('base64url');

export function isCsrfToken(secret: string, session: string, given: string): boolean {
  const expected = Buffer.from(csrfToken(secret, session));
  const offered = Buffer.from(given);
  return offered.length === expected.length && timingSafeEqual(offered, expected);
}
