import { contactKindsOf } from '@carrefour/config';

type Values = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSaid = (text: unknown): text is string => typeof text === 'string' && text.trim() !== '';
const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
const escaped = (text: string): string => plain(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');

/** A French number by what it dials, however it is written: `+33 6…`, `06.…`, `6…` out of a column of numbers. */
export const dialled = (text: string): string => text.replace(/\D/g, '').replace(/^(?:0033|33|0)(?=[1-9]\d{8}$)/, '');
const NUMBER = /\+?\(?\d[\d\s\u00a0()./-]{6,}\d/g;

/** A name of one word is too common to be looked for among others. */
const isWholeName = (name: string): boolean => /\s/.test(name.trim());

/**
 * Takes a contact out of what a partner supplied, nested lists and numbers included: cells under a heading of contacts are emptied; in the
 * others its address, its number and its name. A name that the sheet bears in public stays where it is the sheet's.
 */
export function contactMasker(contact: Values, values: Values): (cell: unknown, heading?: string) => unknown {
  const { email, phone, name } = contact;
  const isPublic = (text: string) => [values.title, values.leadOrganisation].some((said) => isSaid(said) && plain(said) === plain(text));
  const called = isSaid(name) && !isPublic(name) ? name : null;
  const words = [...(isSaid(email) ? [escaped(email)] : []), ...(called !== null && isWholeName(called) ? [`(?<![\\p{L}\\p{N}])${escaped(called)}(?![\\p{L}\\p{N}])`] : []), ...(isSaid(phone) ? [escaped(phone)] : [])];
  const pattern = words.length === 0 ? null : new RegExp(words.join('|'), 'giu');
  const number = isSaid(phone) && dialled(phone).length >= 8 ? dialled(phone) : null;
  const inText = (text: string): string => {
    if (isPublic(text)) return text;
    if (called !== null && plain(text) === plain(called)) return '';
    const said = pattern === null ? text : text.replace(pattern, '');
    const masked = number === null ? said : said.replace(NUMBER, (found) => (dialled(found) === number ? '' : found));
    return masked === text ? text : masked.trim();
  };
  const mask = (cell: unknown, heading = ''): unknown => {
    const isContact = contactKindsOf(heading).length > 0;
    if (Array.isArray(cell)) return cell.map((item) => mask(item, heading));
    if (isRecord(cell)) return Object.fromEntries(Object.entries(cell).map(([part, inner]) => [part, mask(inner, isContact ? heading : part)]));
    if ((typeof cell === 'string' || typeof cell === 'number') && isContact) return '';
    if (typeof cell === 'number') return number !== null && dialled(String(cell)) === number ? '' : cell;
    return typeof cell === 'string' ? inText(cell) : cell;
  };
  return mask;
}
