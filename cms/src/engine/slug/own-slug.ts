import { createHash } from 'node:crypto';
import { toSlug } from '@carrefour/config';

const SIGNS = 5;
const FALLBACK = 'projet';

/** The plain address a title asks for. */
export const plainSlug = (title: string): string => toSlug(title) || FALLBACK;

/** An address nobody else asks for: the title, then five signs that are always the same for this entry. */
export function ownSlug(title: string, inventory: string, key: string): string {
  const hash = createHash('sha256').update(`${inventory}\n${key}`).digest('hex');
  const signs = BigInt(`0x${hash.slice(0, 16)}`).toString(36).padStart(SIGNS, '0').slice(-SIGNS);
  return `${plainSlug(title)}-${signs}`;
}
