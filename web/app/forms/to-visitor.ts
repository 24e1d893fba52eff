import { createHmac } from 'node:crypto';

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** The part of an address that one household or office shares: all of an IPv4, half of an IPv6. */
export function toNetwork(address: string): string {
  const plain = MAPPED.exec(address)?.[1] ?? address;
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const first = head.split(':').filter(Boolean);
  const last = (tail ?? '').split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  return [...first, ...Array<string>(missing).fill('0'), ...last].slice(0, 4).join(':');
}

/** A digest of who sends, to count with: other every day, and of no use without the site's secret. */
export const toVisitor = (secret: string, address: string, day: string): string =>
  createHmac('sha256', secret).update(`visitor:${day}:${toNetwork(address)}`).digest('hex').slice(0, 32);
