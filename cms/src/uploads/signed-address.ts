import { createHmac, timingSafeEqual } from 'node:crypto';
import { environment } from '../environment';

const day = 24 * 60 * 60 * 1000;
const sign = (name: string, until: number) =>
  createHmac('sha256', environment().ADMIN_JWT_SECRET).update(`fichier:${name}:${until}`).digest('base64url');

/** An address of a stored file for the admin alone, good until the end of tomorrow. */
export function signedAddress(name: string, now = Date.now()): string {
  const until = (Math.floor(now / day) + 2) * day;
  return `/api/fichiers/${name}?jusque=${until}&signature=${sign(name, until)}`;
}

/** Whether an address was made by us for this file and has not expired. */
export function isSigned(name: string, until: number, signature: string, now = Date.now()): boolean {
  if (!(until > now)) return false;
  const [given, expected] = [Buffer.from(signature), Buffer.from(sign(name, until))];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
