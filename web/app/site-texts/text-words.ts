import { toPlainKey } from '@carrefour/config';

/** Words that say nothing of what is looked for, in both languages. */
const silent = new Set('de des du d la le les l un une et ou en au aux a pour par sur dans avec the of and or in on to for an is est qu que qui ce s n se'.split(' '));

/** Words come back all the time: each is folded once. */
const folded = new Map<string, string>();
const MOST_FOLDED = 50_000;

/** A word as it is compared: no capital, accent, ligature or plural. */
export function toWord(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const plain = toPlainKey(text);
  const word = plain.length > 3 ? plain.replace(/[sx]$/, '') : plain;
  if (folded.size >= MOST_FOLDED) folded.clear();
  folded.set(text, word);
  return word;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text with where they stand; apostrophes, hyphens and punctuation part them. */
export const wordsIn = (text: string): { word: string; start: number; end: number }[] =>
  [...text.matchAll(WORD)].map(({ 0: found, index }) => ({ word: toWord(found), start: index, end: index + found.length }));

/** The words asked for, once each; those that say nothing only where there are no others. */
export function askedWords(q: string): string[] {
  const all = [...new Set(wordsIn(q).map(({ word }) => word))];
  const telling = all.filter((word) => !silent.has(word));
  return telling.length > 0 ? telling : all;
}
