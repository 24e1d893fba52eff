import { toPlainKey } from '@carrefour/config';

/** A text’s words without capitals, accents or ligatures: "L’Œuvre" → ["l", "oeuvre"]. */
export const wordsOf = (text: string): string[] => toPlainKey(text).split(' ').filter(Boolean);

/** A name is looked up by its first word: "fonda" for "La Fonda". */
const articles = new Set(['l', 'le', 'la', 'les', 'un', 'une', 'the']);
const withoutArticle = (words: readonly string[]): readonly string[] => (words.length > 1 && articles.has(words[0] ?? '') ? words.slice(1) : words);

/** What a match costs that begins one word later; below it, the label begins as typed. */
export const NEXT_WORD = 10;
const OUT_OF_ORDER = 5;
const UNFINISHED_WORD = 2;

/**
 * How well a label answers what is typed, best lowest; null when it does not. Each word typed must begin one of the label's:
 * in the order of the label, from its first word (articles aside) and by whole words is best.
 */
export function matchLabel(typed: string, label: string): number | null {
  const all = wordsOf(typed);
  if (all.length === 0) return null;
  const labelled = wordsOf(label);
  const ranks = [rankOf(all, labelled), rankOf(withoutArticle(all), withoutArticle(labelled))].filter((rank) => rank !== null);
  return ranks.length === 0 ? null : Math.min(...ranks);
}

function rankOf(asked: readonly string[], words: readonly string[]): number | null {
  const places = asked.map((word) => (words.includes(word) ? words.indexOf(word) : words.findIndex((candidate) => candidate.startsWith(word))));
  if (places.includes(-1)) return null;
  const isInOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  const isWhole = places.every((place, index) => words[place] === asked[index]);
  return (places[0] ?? 0) * NEXT_WORD + (isInOrder ? 0 : OUT_OF_ORDER) + (isWhole ? 0 : UNFINISHED_WORD) + (words.length > asked.length ? 1 : 0);
}

/** The labels that answer best, the shorter first among equals. */
export function bestMatches<Item>(typed: string, items: readonly Item[], labelOf: (item: Item) => string, limit: number): Item[] {
  return items
    .flatMap((item) => {
      const rank = matchLabel(typed, labelOf(item));
      return rank === null ? [] : [{ item, rank, length: labelOf(item).length }];
    })
    .sort((a, b) => a.rank - b.rank || a.length - b.length)
    .slice(0, limit)
    .map(({ item }) => item);
}
