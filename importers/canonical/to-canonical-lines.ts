import type { CanonicalRecord } from '../push/cms-client.js';

/** The same text for the same value, whatever the order in which its properties were set. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]));
}

/** One line of JSON a record, in an order that depends on what they say alone. */
export function toCanonicalLines(records: readonly CanonicalRecord[]): string[] {
  return records.map(({ type, id, locale, state, fields }) => JSON.stringify([type, id, locale, state, ordered(fields)])).sort();
}
