import type { WrittenRule } from './rule-of.js';

/** A place as a recipe writes it: a rule or several for each of its parts; `each` names the list of which every element is a place. */
export type WrittenPlace = Record<string, WrittenRule | WrittenRule[] | string>;

type Parts = Readonly<Record<string, WrittenRule | WrittenRule[]>>;

/** Without one of these an element of a list is nowhere. */
const WHERE = ['coordinates', 'lat', 'lng', 'address', 'postcode', 'commune'];

const columnsOf = (rules: WrittenRule | WrittenRule[] | undefined): string[] => [rules ?? []].flat().flatMap(({ from }) => from ?? []);

/** A part of a place with only the columns kept, as they are then called; nothing when none is. */
function withColumns(rules: WrittenRule | WrittenRule[], rename: (column: string) => string | null): WrittenRule | WrittenRule[] | null {
  const kept = [rules].flat().flatMap((rule): WrittenRule[] => {
    const columns = [rule.from ?? []].flat().flatMap((column) => rename(column) ?? []);
    const [only] = columns;
    return only === undefined ? [] : [{ ...rule, from: columns.length === 1 ? only : columns }];
  });
  return kept.length > 1 ? kept : (kept[0] ?? null);
}

const partsWith = (parts: Parts, rename: (column: string) => string | null): Parts =>
  Object.fromEntries(Object.entries(parts).flatMap(([part, rules]) => {
    const kept = withColumns(rules, rename);
    return kept === null ? [] : [[part, kept] as const];
  }));

const saysWhere = (parts: Parts): boolean => WHERE.some((part) => part in parts);

/** The places of a record: when what says where stands in a list of it, each element of the list is one, in whose words its rule speaks. */
export function placesOfLists(parts: Parts, lists: readonly string[]): WrittenPlace[] {
  if (Object.keys(parts).length === 0) return [];
  const holding = lists.filter((list) => WHERE.some((part) => columnsOf(parts[part]).some((column) => column.startsWith(`${list}.`))));
  const [list] = [...holding].sort((a, b) => b.length - a.length);
  if (list === undefined) return [parts];
  const inside = partsWith(parts, (column) => (column.startsWith(`${list}.`) ? column.slice(list.length + 1) : null));
  const outside = partsWith(parts, (column) => (column.startsWith(`${list}.`) ? null : column));
  return [{ each: list, ...inside }, ...(saysWhere(outside) ? [outside] : [])];
}
