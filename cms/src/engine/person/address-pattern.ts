import { contactKindsOf, toPlainKey } from '@carrefour/config';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds an e-mail address whatever its capitals, but not another that merely holds it (joana@x.fr, ana@x.fr.example). */
export const addressPattern = (email: string): RegExp => new RegExp(`(?<![\\w.+-])${escaped(email)}(?![\\w-]|\\.\\w)`, 'gi');

export const holdsAddress = (text: string, email: string): boolean => addressPattern(email).test(text);

/** Whether an address stands in a value, however deep: in its words, never in the signs that JSON writes them with (a line break before it is no letter of it). */
export function valueHolds(value: unknown, email: string): boolean {
  if (typeof value === 'string') return holdsAddress(value, email);
  return value !== null && typeof value === 'object' && Object.values(value).some((part) => valueHolds(part, email));
}

/** What of an object that holds somebody's address tells of them too: our own names, and headings of partners' columns. */
const personal = /^(name|nom|prenom|firstname|lastname|phone|tel|telephone|mobile|contactname|fromname|email|mail|courriel|nomprenom|prenomnom)$/;
const isPersonal = (name: string): boolean => personal.test(toPlainKey(name).replaceAll(' ', '')) || contactKindsOf(name).length > 0;
const isSaid = (part: unknown): boolean => (typeof part === 'string' && part !== '') || typeof part === 'number';

/**
 * The same value with the address replaced by a mark wherever it stands, in words or alone; in an object that is about its
 * holder (one of its values is the address), names and telephones go as well.
 */
export function withoutAddress(value: unknown, email: string, mark: string): unknown {
  if (typeof value === 'string') return value.replace(addressPattern(email), mark);
  if (Array.isArray(value)) return value.map((item) => withoutAddress(item, email, mark));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const isTheirs = entries.some(([name, part]) => typeof part === 'string' && (part.trim().toLowerCase() === email || (contactKindsOf(name).includes('email') && holdsAddress(part, email))));
  return Object.fromEntries(entries.map(([name, part]) => [name, isTheirs && isSaid(part) && isPersonal(name) ? mark : withoutAddress(part, email, mark)]));
}

/** The same value without a name, where it stands alone or signs for somebody: « Maya (Relais) ». */
export function withoutName(value: unknown, names: readonly string[], mark: string): unknown {
  if (typeof value === 'string') {
    const name = names.find((one) => value === one || value.startsWith(`${one} (`));
    return name === undefined ? value : `${mark}${value.slice(name.length)}`;
  }
  if (Array.isArray(value)) return value.map((item) => withoutName(item, names, mark));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutName(part, names, mark)]));
}
