import type { SiteText } from '@carrefour/config';
import { wordsIn } from './text-words';

/** For each word, the texts that hold it (by their place in `texts`) and how much it tells of them. */
export type TextIndex = { version: string; texts: readonly SiteText[]; postings: ReadonlyMap<string, ReadonlyMap<number, number>> };

/** A word of the title tells more than one of the summary, that more than one of the body. */
const WEIGHTS = { title: 8, summary: 3, text: 1 } as const;

/** Every word of some texts, once; built anew when one of them changes. */
export function toTextIndex(version: string, texts: readonly SiteText[]): TextIndex {
  const postings = new Map<string, Map<number, number>>();
  texts.forEach((record, place) => {
    for (const field of ['title', 'summary', 'text'] as const) {
      for (const { word } of wordsIn(record[field])) {
        const held = postings.get(word) ?? new Map<number, number>();
        held.set(place, Math.max(held.get(place) ?? 0, WEIGHTS[field]));
        postings.set(word, held);
      }
    }
  });
  return { version, texts, postings };
}
