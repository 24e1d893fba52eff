import { ratio } from 'fuzzball';
import { headingLexicon, ignoredHeadings } from './heading-lexicon.js';
import { toHeadingWords } from './heading-words.js';
import type { SuggestTarget } from './suggest-target.js';

export type HeadingScore = { readonly target: SuggestTarget; readonly score: number; readonly phrase: string };

type Phrase = { readonly target: SuggestTarget; readonly text: string; readonly words: readonly string[]; readonly whole: boolean; readonly rank: number };

const phrasesOf = (target: SuggestTarget, list: string): Phrase[] =>
  list.split(',').map((text, rank) => ({ target, text: text.trim().replace(/^=/, ''), words: toHeadingWords(text), whole: text.trim().startsWith('='), rank }));
const phrases = [...headingLexicon.flatMap(([target, list]) => phrasesOf(target, list)), ...phrasesOf('ignored', ignoredHeadings)];

/** Whatever else such a heading says, the column is for its partner's own tools. */
const NEVER_OURS = new Set(['logo', 'image', 'photo', 'portrait', 'picture', 'enrich', 'spider', 'guid', 'uuid', 'assemblage', 'concat', 'jointure', 'vignette', 'thumbnail', 'interne', 'internal']);
/** What a word too many costs: little when it only says where in a nested record the column is. */
const [EXTRA, CONTEXT] = [0.3, 0.08];
const NEUTRAL = new Set(['projet', 'project', 'cis', 'fiche', 'champ', 'field', 'nom', 'name', 'principal', 'main', 'n', 'value', 'valeur', 'texte', 'text', 'site', 'level', 'niveau', 'code', '1', '2', '3', '4', '5', '6']);
/** `categories.name` is a category, not a name: the step above says what it names. */
const GENERIC = new Set(['name', 'nom', 'title', 'titre', 'label', 'libelle', 'value', 'valeur', 'text']);
const SAME_WORD = 88;

const isWord = (a: string, b: string): boolean => a === b || (a.length >= 5 && b.length >= 5 && Math.abs(a.length - b.length) <= 2 && ratio(a, b) >= SAME_WORD);

/** A word read through a slip is less sure than the word itself: « Porté par » is no « portée ». */
const SLIP = 0.97;

/** The words of the last step of a nested column (`address.city`), and those of the steps above. */
function wordsOf(heading: string): { own: string[]; context: string[] } {
  const steps = /^[\w@"[\]-]+(\.[\w@"[\]-]+)+$/u.test(heading) ? heading.split('.') : [heading];
  const own = toHeadingWords(steps.at(-1) ?? '');
  return { own, context: toHeadingWords(steps.slice(0, -1).join(' ')).filter((word) => !own.includes(word)) };
}

function scorePhrase(phrase: Phrase, own: readonly string[], context: readonly string[]): number {
  const all = [...own, ...context];
  if (phrase.words.length === 0 || !phrase.words.every((word) => all.some((said) => isWord(word, said)))) return 0;
  const used = (said: string) => phrase.words.some((word) => isWord(word, said));
  const [extra, beside] = [own.filter((said) => !used(said)), context.filter((said) => !used(said))];
  if (phrase.whole && extra.length > 0) return 0;
  const cost = extra.reduce((sum, said) => sum + (NEUTRAL.has(said) ? EXTRA / 2.5 : EXTRA), 0) + beside.length * CONTEXT;
  const isGeneric = context.length > 0 && own.every((word) => GENERIC.has(word));
  const within = (words: readonly string[]) => phrase.words.every((word) => words.some((said) => isWord(word, said)));
  const onlyContext = within(context) ? (isGeneric ? 0.97 : 0.8) : isGeneric && within(own) ? 0.6 : 1;
  const isExact = phrase.words.every((word) => all.includes(word));
  return (phrase.words.length / (phrase.words.length + cost)) * (isExact ? 1 : SLIP) * onlyContext * (1 - Math.min(phrase.rank, 20) * 0.004);
}

/** What a heading may mean, best first, blind to case, accents, word order, number and small slips, in French and English. */
export function scoreHeading(heading: string): HeadingScore[] {
  const { own, context } = wordsOf(heading);
  if ([...own, ...context].some((word) => NEVER_OURS.has(word))) return [{ target: 'ignored', score: 1, phrase: heading }];
  const best = new Map<SuggestTarget, HeadingScore>();
  for (const phrase of phrases) {
    const score = scorePhrase(phrase, own, context);
    if (score > (best.get(phrase.target)?.score ?? 0)) best.set(phrase.target, { target: phrase.target, score, phrase: phrase.text });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
