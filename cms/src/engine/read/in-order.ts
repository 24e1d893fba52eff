type Sortable = Record<string, unknown>;

const textOf = (value: unknown): string => (value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : JSON.stringify(value));

const compare = (a: unknown, b: unknown): number => {
  if (a == null || b == null) return Number(a == null) - Number(b == null);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return textOf(a).localeCompare(textOf(b), 'fr');
};

/** Records of two questions in the order each was asked in (`date:desc`); equals stay as they are. */
export function inOrder<Row extends Sortable>(records: readonly Row[], sort: readonly string[]): Row[] {
  const keys = sort.map((key) => key.split(':'));
  return [...records].sort((a, b) => {
    for (const [name = '', direction] of keys) {
      const found = compare(a[name], b[name]);
      if (found !== 0) return direction === 'desc' ? -found : found;
    }
    return 0;
  });
}
