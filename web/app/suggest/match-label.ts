import { toPlainKey } from '@carrefour/config';

/** A text’s words without capitals, accents or ligatures: "L’Œuvre" → ["l", "oeuvre"]. */
export const wordsOf = (text: string): string[] => toPlainKey(text).split(' ').filter(Boolean);

/**
 * How well a label answers what is typed, best lowest; null when it does not. Each word typed must begin one of the label's:
 * in the order of the label and from its first word is best.
 */
export function matchLabel(typed: string, label: string): number | null {
  const asked = wordsOf(typed);
  const words = wordsOf(label);
  if (asked.length === 0) return null;
  const places = asked.map((word) => words.findIndex((candidate) => candidate.startsWith(word)));
  if (places.includes(-1)) return null;
  const first = places[0] ?? 0;
  const isInOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  return first * 10 + (isInOrder ? 0 : 5) + (words.length > asked.length ? 1 : 0);
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
