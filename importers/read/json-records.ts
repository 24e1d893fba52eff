import type { JsonCursor, JsonText } from './json-cursor.js';
import { plainPath } from './value-at-path.js';

/** Where the list of records is: the root itself, a property of the root, or the recipe's path (lists on the way opened). */
export type RecordsPlace = { readonly kind: 'root' } | { readonly kind: 'property'; readonly name: string } | { readonly kind: 'path'; readonly parts: readonly string[] };

/** `lists`: the paths of all lists of objects outside of any record, that of the records first. */
export type JsonLayout = { readonly place: RecordsPlace | null; readonly isLinked: boolean; readonly lists: readonly string[] };

function readOver(cursor: JsonCursor): void {
  const value = cursor.value();
  if (value.problem === null) cursor.parse(value);
}

/** Reads over a list, saying whether it holds an object. */
function holdsObjects(cursor: JsonCursor): boolean {
  let found = false;
  for (const _item of cursor.items()) {
    found ||= cursor.peek() === '{';
    readOver(cursor);
  }
  return found;
}

type FoundList = { readonly parts: readonly string[]; readonly isGraph: boolean };
/** How deep an envelope may hold the list: `{"result": {"collection": {"features": […]}}}`. */
const DEEPEST_LIST = 5;

/** Reads over an object, gathering the lists of objects it holds outside of any record, and its own property names. */
function lookInto(cursor: JsonCursor, above: readonly string[], lists: FoundList[]): string[] {
  const names: string[] = [];
  for (const name of cursor.members()) {
    names.push(name);
    const parts = [...above, name];
    const next = cursor.peek();
    if (next === '[') {
      if (holdsObjects(cursor) || (name === '@graph' && above.length === 0)) lists.push({ parts, isGraph: name === '@graph' && above.length === 0 });
    } else if (next === '{' && parts.length < DEEPEST_LIST) lookInto(cursor, parts, lists);
    else readOver(cursor);
  }
  return names;
}

/** Lists of one name in several objects side by side are what records hold, kept under their names: none of them is the list of records. */
const areOfRecords = (lists: readonly FoundList[]): boolean => lists.some(({ parts }, index) => parts.length > 1 && lists.findIndex((other) => other.parts.at(-1) === parts.at(-1)) < index);

/** Reads a whole document once to find its list: the root, a graph (JSON-LD), or else the first list of objects, the least deep. */
export function findLayout(cursor: JsonCursor): JsonLayout {
  const first = cursor.peek();
  const lists: FoundList[] = [];
  let names: string[] = [];
  if (first === '[') holdsObjects(cursor);
  else if (first === '{') names = lookInto(cursor, [], lists);
  else readOver(cursor);
  cursor.end();
  if (first === '[') return { place: { kind: 'root' }, isLinked: false, lists: [] };
  const isLinked = names.includes('@context') || names.includes('@graph');
  const least = Math.min(...lists.map(({ parts }) => parts.length));
  const nearest = lists.filter(({ parts }) => parts.length === least);
  const found = lists.find(({ isGraph }) => isGraph) ?? (areOfRecords(nearest) ? undefined : nearest[0]);
  if (found === undefined) return { place: null, isLinked, lists: [] };
  const [name = ''] = found.parts;
  const ordered = [found, ...(areOfRecords(lists) ? [] : lists.filter((list) => list !== found))].map(({ parts }) => plainPath(parts));
  return { place: found.parts.length === 1 ? { kind: 'property', name } : { kind: 'path', parts: found.parts }, isLinked, lists: ordered };
}

function* below(cursor: JsonCursor, parts: readonly string[]): Generator<JsonText> {
  const [first, ...rest] = parts;
  if (cursor.peek() === '[') for (const _item of cursor.items()) yield* below(cursor, parts);
  else if (first === undefined) yield cursor.value();
  else if (cursor.peek() !== '{') readOver(cursor);
  else
    for (const name of cursor.members()) {
      if (name === first) yield* below(cursor, rest);
      else readOver(cursor);
    }
}

/** The text of each record, one at a time. */
export function* recordTexts(cursor: JsonCursor, place: RecordsPlace): Generator<JsonText> {
  if (place.kind === 'path') yield* below(cursor, place.parts);
  else if (place.kind === 'root') for (const _item of cursor.items()) yield cursor.value();
  else
    for (const name of cursor.members()) {
      if (name === place.name && cursor.peek() === '[') for (const _item of cursor.items()) yield cursor.value();
      else readOver(cursor);
    }
  cursor.end();
}
