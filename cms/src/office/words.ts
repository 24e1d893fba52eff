import { labelOf } from '@carrefour/config';
import { partLabel, partLists } from './part-labels';

type Named = Record<string, unknown>;
type Codes = ReadonlyMap<string, string>;
const noCodes: Codes = new Map();

/** The words that tell one thing from another in the parts of a record, the surest first. */
const telling = ['label', 'name', 'title', 'url', 'value', 'email', 'address', 'commune', 'postcode', 'need', 'how'];

const isRecord = (value: unknown): value is Named => typeof value === 'object' && value !== null && !Array.isArray(value);

function ofText(value: unknown, codes: Codes): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? 'Oui' : 'Non';
  const text = String(value as string | number);
  return codes.get(text) ?? text;
}

function ofRecord(value: Named, codes: Codes): string {
  const parts = telling.flatMap((key) => {
    const part = value[key];
    if (typeof part === 'string' || typeof part === 'number') return [String(part)];
    return typeof part === 'object' && part !== null && 'name' in part && typeof part.name === 'string' ? [part.name] : [];
  }).filter((part) => part !== '');
  if (parts.length > 0) return [...new Set(parts)].join(', ');
  return Object.entries(value).flatMap(([key, inner]) => (key === '__component' ? [] : (toWords(inner, codes) ?? []))).join('\n');
}

/** A stored value as people read it, one line an item, records by what tells them apart; codes by their labels; null for nothing. */
export function toWords(value: unknown, codes: Codes = noCodes): string | null {
  if (Array.isArray(value)) return value.flatMap((item) => toWords(item, codes) ?? []).join('\n') || null;
  return isRecord(value) ? ofRecord(value, codes) || null : ofText(value, codes);
}

const ofPart = (key: string, part: unknown, codes: Codes): string | null => {
  const list = partLists[key];
  return list !== undefined && typeof part === 'string' ? labelOf(list, part) : toWholeWords(part, codes);
};

/** Every part of a record under its name, after the one that tells it best. */
function wholeRecord(value: Named, codes: Codes, between: string): string {
  const { lat, lng, code, name, ...rest } = value;
  if (Object.keys(rest).length === 0 && typeof lat === 'number' && typeof lng === 'number') return `${lat}, ${lng}`;
  if (Object.keys(rest).length === 0 && typeof code === 'string' && typeof name === 'string') return `${name} (${code})`;
  const parts = Object.entries(value).flatMap(([key, part]): [string, string][] => {
    const words = key === '__component' ? null : ofPart(key, part, codes);
    return words === null ? [] : [[key, words]];
  });
  const first = telling.find((key) => parts.some(([part]) => part === key));
  const ranked = [...parts.filter(([key]) => key === first), ...parts.filter(([key]) => key !== first)];
  return ranked.map(([key, words]) => (key === first || partLabel(key) === undefined ? words : `${partLabel(key)} : ${words}`)).join(between);
}

/** The same with nothing left out: position, visibility, year, kind… as the forms name them. */
export function toWholeWords(value: unknown, codes: Codes = noCodes): string | null {
  if (Array.isArray(value)) return value.flatMap((item) => (isRecord(item) ? wholeRecord(item, codes, ' ; ') || [] : (toWholeWords(item, codes) ?? []))).join('\n') || null;
  return isRecord(value) ? wholeRecord(value, codes, '\n') || null : ofText(value, codes);
}
