import { createHash } from 'node:crypto';
import type { OwnField } from '@carrefour/config';
import { isEmpty, ordered } from '../project-row/same-value';

/** A value as forms give it back: line ends made plain, spaces around texts and empty parts gone. */
export function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim();
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, canonical(inner)]).filter(([, inner]) => !isEmpty(inner)));
}

/** Whether two values say the same to whoever reads them. */
export const saysSame = (a: unknown, b: unknown): boolean => digestOf(a) === digestOf(b);

/** A few signs that tell a value from any other: what a form carries to know what its reader saw. */
export function digestOf(value: unknown): string {
  const plain = canonical(value);
  return createHash('sha256').update(isEmpty(plain) ? '' : JSON.stringify(ordered(plain))).digest('hex').slice(0, 16);
}

/** A value as its field means it: a sheet of which nobody said who may see it is for everybody. */
const asMeant = (field: OwnField, value: unknown): unknown => (field === 'openness' ? (value ?? 'public') : value);

/** Whether two values of one field say the same. */
export const fieldSaysSame = (field: OwnField, a: unknown, b: unknown): boolean => saysSame(asMeant(field, a), asMeant(field, b));

/** What a form carries of one field. */
export const fieldDigest = (field: OwnField, value: unknown): string => digestOf(asMeant(field, value));
