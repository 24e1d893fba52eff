import { toPlainKey } from '@carrefour/config';
import { ratio, token_set_ratio } from 'fuzzball';
import type { CodedField } from '../map/term-index.js';
import type { KnownTerms } from './known-terms.js';

export type ValueGuess = { readonly code: string; readonly spelling: string; readonly score: number };

const LEAST = 72;
/** Sure enough to be written in the recipe rather than asked. */
const SURE = 90;
const MOST_WRITTEN = 60;

/** Terms whose spelling is near a value, best first, each code once. */
export function guessCodes(field: CodedField, value: string, { index }: KnownTerms, most = 3): ValueGuess[] {
  const key = toPlainKey(value);
  if (key.length < 3) return [];
  const best = new Map<string, ValueGuess>();
  for (const [spelling, code] of index[field]) {
    if (spelling.length < 4) continue;
    // A long label that holds one small word of the value is no likeness.
    const score = token_set_ratio(key, spelling) - Math.min(30, Math.abs(key.length - spelling.length) * 0.6);
    if (score >= LEAST && score > (best.get(code)?.score ?? 0)) best.set(code, { code, spelling, score: Math.round(score) });
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, most);
}

const SAME_WORD = 80;
const wordsOf = (key: string): string[] => key.split(' ').filter((word) => word.length > 3);

/** Whether a spelling says a word that the value does not: « jeunes adultes » is not what « Adultes » says. */
const saysMore = (value: string, { spelling }: ValueGuess): boolean =>
  wordsOf(spelling).some((word) => !toPlainKey(value).split(' ').some((said) => ratio(word, said, { full_process: false }) >= SAME_WORD));

/** What to write in `values` for the values a field does not know: raw tags of old inventories, and spellings near enough to be sure. */
export function suggestValues(field: CodedField, unknown: readonly (readonly [string, number])[], terms: KnownTerms): Record<string, string | string[] | null> {
  const written: Record<string, string | string[] | null> = {};
  for (const [value] of unknown.slice(0, MOST_WRITTEN)) {
    const [best] = guessCodes(field, value, terms, 1);
    if (best !== undefined && best.score >= SURE && !saysMore(value, best)) written[value] = best.code;
  }
  return written;
}
