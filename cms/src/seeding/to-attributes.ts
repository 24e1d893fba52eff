import type { Item } from './read-seed';

/** How a list of short strings of the seed files is stored: as components of one field, or one per line. */
const asComponents: Readonly<Record<string, string>> = {
  members: 'text',
  questions: 'text',
  activities: 'label',
  territories: 'code',
  roles: 'role',
};
const asLines = new Set(['terms', 'aliases']);

/** A seed record as the attributes of its type; relations, written as slugs, are `relations`' to find. */
export function toAttributes(
  item: Item,
  relations: Readonly<Record<string, (slug: string) => string | null>> = {},
): Item {
  const pairs = Object.entries(item).map(([name, value]): [string, unknown] => {
    const find = relations[name];
    if (find !== undefined && typeof value === 'string') return [name, find(value)];
    if (find !== undefined && Array.isArray(value))
      return [name, value.map((slug) => find(String(slug))).filter(Boolean)];
    if (!Array.isArray(value)) return [name, value];
    const field = asComponents[name];
    if (field !== undefined) return [name, value.map((text) => ({ [field]: text }))];
    return [name, asLines.has(name) ? value.join('\n') : value];
  });
  return Object.fromEntries(pairs);
}
