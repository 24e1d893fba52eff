const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `[name=value]`: only the elements of a list whose property has that value. */
const CONDITION = /^(.*)\[([^=\]]+)=([^\]]*)\]$/;
const PART = /"([^"]*)"((?:\[[^\]]*\])?)|((?:\[[^\]]*\]|[^.["])+)/g;

/** The parts of a dotted path. `[]` marks a list for the reader and changes nothing; a name that holds dots stands between quotes. */
export const toParts = (path: string): string[] =>
  [...path.replaceAll('[]', '').matchAll(PART)].map(([, quoted, condition = '', plain]) => (quoted === undefined ? (plain ?? '') : quoted + condition)).filter((part) => part !== '');

/** A name as a part of a path: between quotes when it holds a dot. */
const toPart = (name: string): string => (name.includes('.') ? `"${name}"` : name);

/** The heading a path reads, its conditions left out. */
export const plainPath = (parts: readonly string[]): string => parts.map((part) => toPart(CONDITION.exec(part)?.[1] ?? part)).join('.');

/** The headings that the conditions of a path look at: `label[@language=fr].@value` reads `label.@language` too. */
export const conditionPaths = (parts: readonly string[]): string[] =>
  parts.flatMap((part, index) => {
    const [, name, condition] = CONDITION.exec(part) ?? [];
    return name === undefined || condition === undefined ? [] : [`${plainPath([...parts.slice(0, index), name])}.${toPart(condition)}`];
  });

function property(value: Record<string, unknown>, part: string): unknown[] {
  if (Object.hasOwn(value, part)) return [value[part]];
  const [, name = '', condition = '', wanted] = CONDITION.exec(part) ?? [];
  if (wanted === undefined || !Object.hasOwn(value, name)) return [];
  return [value[name]].flat(1).filter((item) => isRecord(item) && JSON.stringify(item[condition] ?? '').replace(/^"|"$/g, '') === wanted);
}

/** Every value at a dotted path, lists opened on the way: `categories.name` gives the name of each category. */
export function valuesAt(value: unknown, parts: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, parts));
  const [first, ...rest] = parts;
  if (first === undefined) return [value];
  if (!isRecord(value)) return [];
  return property(value, first).flatMap((found) => valuesAt(found, rest));
}

/** Every leaf path of a record (`address.city`), lists not counted. An empty object or list is a leaf of its own. */
export function leafPaths(value: unknown, prefix = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => leafPaths(item, prefix)))];
  if (!isRecord(value)) return [prefix];
  return Object.entries(value).flatMap(([key, child]) => leafPaths(child, prefix === '' ? toPart(key) : `${prefix}.${toPart(key)}`));
}

/** The paths of the lists of a record that hold several objects: `sites`, `contact.adresses`. */
export function listPaths(value: unknown, prefix = ''): string[] {
  if (Array.isArray(value)) {
    const own = prefix !== '' && value.filter(isRecord).length > 1 ? [prefix] : [];
    return [...new Set([...own, ...value.flatMap((item) => listPaths(item, prefix))])];
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => listPaths(child, prefix === '' ? toPart(key) : `${prefix}.${toPart(key)}`));
}
