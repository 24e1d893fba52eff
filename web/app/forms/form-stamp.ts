import { createHmac, timingSafeEqual } from 'node:crypto';

/** Nobody reads and fills a form in less. */
const SOONEST_MS = 2_000;
/** A page left open since the day before is opened again. */
const LATEST_MS = 24 * 3_600_000;

export type StampVerdict = 'fine' | 'early' | 'late' | 'forged';

const sign = (secret: string, form: string, time: string): Buffer => createHmac('sha256', secret).update(`form:${form}:${time}`).digest();

/** When a form was shown, signed: it proves that it came from a page of ours, and how long it was open. */
export function makeStamp(secret: string, form: string, now = Date.now()): string {
  const time = now.toString(36);
  return `${time}.${sign(secret, form, time).toString('base64url')}`;
}

/** What a stamp that came back tells. */
export function readStamp(secret: string, form: string, stamp: string, now = Date.now()): StampVerdict {
  const [time = '', signature = ''] = stamp.split('.');
  const given = Buffer.from(signature, 'base64url');
  const expected = sign(secret, form, time);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged';
  const age = now - parseInt(time, 36);
  if (age < SOONEST_MS) return 'early';
  return age > LATEST_MS ? 'late' : 'fine';
}
