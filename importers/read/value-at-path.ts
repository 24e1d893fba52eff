const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parts of a dotted path; `[]` marks a list for the reader and changes nothing. */
export const toParts = (path: string): string[] => path.replaceAll('[]', '').split('.').filter((part) => part !== '');

/** Every value at a dotted path, lists opened on the way: `categories.name` gives the name of each category. */
export function valuesAt(value: unknown, parts: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, parts));
  const [first, ...rest] = parts;
  if (first === undefined) return [value];
  if (!isRecord(value)) return [];
  return Object.hasOwn(value, first) ? valuesAt(value[first], rest) : [];
}

/** Every leaf path of a record (`address.city`), lists not counted. An empty object or list is a leaf of its own. */
export function leafPaths(value: unknown, prefix = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => leafPaths(item, prefix)))];
  if (!isRecord(value)) return [prefix];
  return Object.entries(value).flatMap(([key, child]) => leafPaths(child, prefix === '' ? key : `${prefix}.${key}`));
}
