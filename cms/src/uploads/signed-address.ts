import { createHmac, timingSafeEqual } from 'node:crypto';
import { environment } from '../environment';

const day = 24 * 60 * 60 * 1000;
const sign = (name: string, until: number) =>
  createHmac('sha256', environment().ADMIN_JWT_SECRET).update(`fichier:${name}:${until}`).digest('base64url');

/** The signature that opens a file of a draft on the site until then (milliseconds since 1970). */
export const signMedia = (name: string, until: number): string =>
  createHmac('sha256', environment().ADMIN_JWT_SECRET).update(`apercu:${name}:${until}`).digest('base64url');

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export const isSignedMedia = (name: string, until: number, signature: string, now = Date.now()): boolean =>
  until > now && isSame(signature, signMedia(name, until));

/** An address of a stored file for the admin alone, good until the end of tomorrow. */
export function signedAddress(name: string, now = Date.now()): string {
  const until = (Math.floor(now / day) + 2) * day;
  return `/api/fichiers/${name}?jusque=${until}&signature=${sign(name, until)}`;
}

/** Whether an address was made by us for this file and has not expired. */
export function isSigned(name: string, until: number, signature: string, now = Date.now()): boolean {
  return until > now && isSame(signature, sign(name, until));
}
