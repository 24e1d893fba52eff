/** The same value with its keys in one order, and without those that say nothing. */
export const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]));
};

export const isEmpty = (value: unknown) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Whether two field values say the same: absent, null and empty are one; key order does not count. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

/** The same, of a field of a sheet: one of whose openness nobody says a word is public. */
export const sameField = (field: string, a: unknown, b: unknown): boolean => (field === 'openness' ? (a ?? 'public') === (b ?? 'public') : sameValue(a, b));
