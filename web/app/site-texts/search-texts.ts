import type { SiteText } from '@carrefour/config';
import { editsBetween, forgiven } from './edits-between';
import type { TextIndex } from './text-index';
import { askedWords } from './text-words';

/** What answers, best first, and the words of the texts that did. */
export type FoundTexts = { texts: SiteText[]; matched: ReadonlySet<string> };

/** How well a word of the texts answers one that was asked; 0 when it does not. */
const EXACT = 1;
const BEGUN = 0.7;
const SLIPPED = 0.4;

/** Words of the texts that answer one asked for: the same, or begun so; with slips only where no text has it as written. */
function answering(asked: string, { postings }: TextIndex): Map<string, number> {
  const found = new Map<string, number>();
  if (postings.has(asked)) found.set(asked, EXACT);
  if (asked.length > 1) for (const word of postings.keys()) if (word !== asked && word.startsWith(asked)) found.set(word, BEGUN);
  const most = forgiven(asked);
  if (found.size === 0 && most > 0) for (const word of postings.keys()) if (editsBetween(asked, word, most) <= most) found.set(word, SLIPPED);
  return found;
}

const newerFirst = (a: SiteText, b: SiteText): number => (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title, 'fr');

/** The texts that hold every word asked for, in any order, whatever the capitals, accents and plurals. Without words, all: the latest first. */
export function searchTexts(index: TextIndex, q: string): FoundTexts {
  const asked = askedWords(q);
  if (asked.length === 0) return { texts: [...index.texts].sort(newerFirst), matched: new Set() };
  const matched = new Set<string>();
  const perWord = asked.map((word) => {
    const best = new Map<number, number>();
    for (const [known, quality] of answering(word, index)) {
      matched.add(known);
      for (const [place, weight] of index.postings.get(known) ?? []) best.set(place, Math.max(best.get(place) ?? 0, weight * quality));
    }
    return best;
  });
  const ranked = [...(perWord[0] ?? [])].flatMap(([place]) => {
    const text = index.texts[place];
    const scores = perWord.map((best) => best.get(place));
    return text === undefined || scores.includes(undefined) ? [] : [{ text, score: scores.reduce<number>((sum, score) => sum + (score ?? 0), 0) }];
  });
  return { texts: ranked.sort((a, b) => b.score - a.score || newerFirst(a.text, b.text)).map(({ text }) => text), matched };
}
