import { ordered, sameValue } from '../engine/project-row/same-value';
import type { Difference } from './shapes';
import { toWholeWords, toWords } from './words';

type Codes = ReadonlyMap<string, string>;

const keyOf = (item: unknown): string => JSON.stringify(ordered(item));

/** What both sides have is told in a few words; what only one has, wholly. */
function besides(value: unknown, other: unknown, codes: Codes): string | null {
  if (!Array.isArray(value)) return toWholeWords(value, codes);
  const known = new Set(Array.isArray(other) ? other.map(keyOf) : []);
  return value.flatMap((item) => (known.has(keyOf(item)) ? toWords(item, codes) : toWholeWords([item], codes)) ?? []).join('\n') || null;
}

const raw = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(ordered(value)));

/**
 * A field before and after, as people read it; null where both say the same. Compared by value, never by words: two values
 * that read alike are told in full, and as they are stored if even that reads alike.
 */
export function toDifference(field: string, before: unknown, after: unknown, codes: Codes = new Map()): Difference | null {
  if (sameValue(before, after)) return null;
  const told = { field, before: besides(before, after, codes), after: besides(after, before, codes) };
  if (told.before !== told.after) return told;
  if (told.before === null) return null;
  const whole = { field, before: toWholeWords(before, codes), after: toWholeWords(after, codes) };
  return whole.before === whole.after ? { field, before: raw(before), after: raw(after) } : whole;
}

/** From here on a screen shows only the part that differs. */
const LONG = 600;
const AROUND = 120;

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

const commonEnd = (a: string, b: string, most: number): number => {
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
};

/** The same for a screen: of two long texts, what differs with a few words around it. Nothing that differs is cut. */
export function toShown({ field, before, after }: Difference): Difference {
  if (before === null || after === null || Math.max(before.length, after.length) <= LONG) return { field, before, after };
  const start = commonStart(before, after);
  const end = commonEnd(before, after, Math.min(before.length, after.length) - start);
  const from = start <= AROUND ? 0 : before.lastIndexOf(' ', start - AROUND) + 1;
  const next = end <= AROUND ? -1 : before.indexOf(' ', before.length - end + AROUND);
  const left = next === -1 ? 0 : before.length - next;
  const shown = (text: string) => `${from > 0 ? '… ' : ''}${text.slice(from, text.length - left)}${left > 0 ? ' …' : ''}`;
  return { field, before: shown(before), after: shown(after) };
}
