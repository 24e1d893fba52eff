/** Longest text shown of one value: a screen compares, it does not read aloud. */
const LONGEST = 600;

type Named = Record<string, unknown>;

/** The words that tell one thing from another in the parts of a record, the surest first. */
const telling = ['label', 'name', 'title', 'url', 'value', 'email', 'address', 'commune', 'postcode', 'need', 'how'];

function ofRecord(value: Named, codes: ReadonlyMap<string, string>): string {
  const parts = telling.flatMap((key) => {
    const part = value[key];
    if (typeof part === 'string' || typeof part === 'number') return [String(part)];
    return typeof part === 'object' && part !== null && 'name' in part && typeof part.name === 'string' ? [part.name] : [];
  });
  if (parts.length > 0) return [...new Set(parts)].join(', ');
  return Object.entries(value).flatMap(([key, inner]) => (key === '__component' ? [] : (toWords(inner, codes) ?? []))).join('\n');
}

/** A stored value as people read it, one line an item; codes by their labels; null for nothing. */
export function toWords(value: unknown, codes: ReadonlyMap<string, string> = new Map()): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? 'Oui' : 'Non';
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => toWords(item, codes) ?? []);
    return items.length === 0 ? null : items.join('\n');
  }
  if (typeof value === 'object') {
    const words = ofRecord(value as Named, codes);
    return words === '' ? null : words;
  }
  const text = String(value as string | number);
  const named = codes.get(text) ?? text;
  return named.length > LONGEST ? `${named.slice(0, LONGEST - 1)}…` : named;
}
