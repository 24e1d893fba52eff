import type { SiteText } from '@carrefour/config';
import { MARK_END, MARK_START } from '../search/engine/to-search';
import { wordsIn } from './text-words';

const SHOWN = 220;
const BEFORE = 60;

/** The text with its matched words between marks. */
export function markWords(text: string, matched: ReadonlySet<string>): string {
  let marked = '';
  let told = 0;
  for (const { word, start, end } of wordsIn(text)) {
    if (!matched.has(word)) continue;
    marked += `${text.slice(told, start)}${MARK_START}${text.slice(start, end)}${MARK_END}`;
    told = end;
  }
  return marked + text.slice(told);
}

/** Some words of a text from a few before the first that matched; its beginning where none did. */
function passage(text: string, matched: ReadonlySet<string>): string {
  const first = wordsIn(text).find(({ word }) => matched.has(word))?.start ?? 0;
  const from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
  const cut = text.slice(from);
  const shown = cut.length <= SHOWN ? cut : `${cut.slice(0, cut.lastIndexOf(' ', SHOWN))}…`;
  return `${from > 0 ? '… ' : ''}${shown}`;
}

/** About two lines that say why a text is found: its summary, unless only its body holds the words. */
export function extractAround({ summary, text }: Pick<SiteText, 'summary' | 'text'>, matched: ReadonlySet<string>): string {
  const holds = (words: string) => wordsIn(words).some(({ word }) => matched.has(word));
  return markWords(passage(summary !== '' && (holds(summary) || !holds(text)) ? summary : text, matched), matched);
}
