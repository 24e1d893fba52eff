import type { JsonCursor, JsonText } from './json-cursor.js';

/** Where the list of records is: the root itself, a property of the root, or the recipe's path (lists on the way opened). */
export type RecordsPlace = { readonly kind: 'root' } | { readonly kind: 'property'; readonly name: string } | { readonly kind: 'path'; readonly parts: readonly string[] };

export type JsonLayout = { readonly place: RecordsPlace | null; readonly isLinked: boolean };

/** Reads over a value, saying of a list whether it holds an object. */
function holdsObjects(cursor: JsonCursor): boolean {
  if (cursor.peek() !== '[') {
    readOver(cursor);
    return false;
  }
  let found = false;
  for (const _item of cursor.items()) {
    found ||= cursor.peek() === '{';
    readOver(cursor);
  }
  return found;
}

function readOver(cursor: JsonCursor): void {
  const value = cursor.value();
  if (value.problem === null) cursor.parse(value);
}

/** Reads a whole document once to find its list: the root, a graph (JSON-LD), or the first property that is a list of objects. */
export function findLayout(cursor: JsonCursor): JsonLayout {
  if (cursor.peek() === '[') {
    holdsObjects(cursor);
    cursor.end();
    return { place: { kind: 'root' }, isLinked: false };
  }
  if (cursor.peek() !== '{') {
    readOver(cursor);
    cursor.end();
    return { place: null, isLinked: false };
  }
  const names: string[] = [];
  const lists: string[] = [];
  let graph = false;
  for (const name of cursor.members()) {
    names.push(name);
    if (name === '@graph') graph = cursor.peek() === '[';
    if (holdsObjects(cursor)) lists.push(name);
  }
  cursor.end();
  const isLinked = names.includes('@context') || names.includes('@graph');
  const [name] = graph ? ['@graph'] : lists;
  return { place: name === undefined ? null : { kind: 'property', name }, isLinked };
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
