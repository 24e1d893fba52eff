import { ratio, token_set_ratio, token_sort_ratio } from 'fuzzball';
import { isTerritoryWord } from './territory-words.js';

const AS_IS = { full_process: false };
/** What two names reach at most when one is a numbered or a local branch of the other… */
const BRANCH = 60;
/** …and when each or one of them says a word that the other does not. */
const OTHER_WORD = 89;
const SAME_WORD = 80;
const SAME_GLUED = 90;

/** Numbers, and a letter that ends a name, tell local branches and editions apart: `Utopia 31`, `Espace 2`, `Bâtiment B`. */
const NUMBER = /\b\d+(er|e|eme)?\b|(?<=\s)[a-z]$/g;
const numbersOf = (name: string): string => (name.match(NUMBER) ?? []).sort().join(' ');

const wordsOf = (name: string): string[] => name.split(' ').filter((word) => word.length >= 2);

/** The same word, typing errors aside. Few words are compared letter by letter: those of like length that begin or end alike. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) * 3 < Math.max(a.length, b.length) * 2) return false;
  return (a[0] === b[0] || a.at(-1) === b.at(-1)) && ratio(a, b, AS_IS) >= SAME_WORD;
}

/** Words of either name that have no counterpart in the other. */
function allUnmatched(a: string, b: string): string[] {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return [...left.filter((word) => !right.some((other) => isSameWord(word, other))), ...right.filter((word) => !left.some((other) => isSameWord(word, other)))];
}

/** `near`: both are in one commune, where the name of the town tells nothing. */
type Where = { readonly near: boolean };

function isBranch(a: string, b: string, { near }: Where): boolean {
  if (numbersOf(a) !== numbersOf(b)) return true;
  const extra = allUnmatched(a, b);
  return !near && extra.length > 0 && extra.every(isTerritoryWord);
}

/** Words glued or parted are no difference: `voisin malin`, `voisinmalin`. */
const isGlued = (a: string, b: string): boolean => a.includes(' ') !== b.includes(' ') && ratio(a.replaceAll(' ', ''), b.replaceAll(' ', ''), AS_IS) >= SAME_GLUED;

/** How alike two whole names are, from 0 to 100, order of words and typing errors aside. */
export function wholeName(a: string, b: string, where: Where): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 100;
  if (isGlued(a, b) && numbersOf(a) === numbersOf(b)) return ratio(a.replaceAll(' ', ''), b.replaceAll(' ', ''), AS_IS);
  const best = token_sort_ratio(a, b, AS_IS);
  if (best <= BRANCH) return best;
  if (isBranch(a, b, where)) return BRANCH;
  const extra = allUnmatched(a, b).filter((word) => !where.near || !isTerritoryWord(word));
  return extra.length > 0 ? Math.min(best, OTHER_WORD) : best;
}

/** How surely one name holds the other, from 0 to 100. */
export function withinName(a: string, b: string, where: Where): number {
  if (a === '' || b === '') return 0;
  const within = token_set_ratio(a, b, AS_IS);
  return within > BRANCH && isBranch(a, b, where) ? BRANCH : within;
}

const HOLDS = 90;
const withoutNumbers = (name: string): string => name.replace(NUMBER, '').replace(/\s+/g, ' ').trim();

/** Two names that differ by a number or a territory alone: two branches, two sites, two editions. */
export function areBranches(a: string, b: string, where: Where): boolean {
  const [left, right] = [withoutNumbers(a), withoutNumbers(b)];
  return left !== '' && right !== '' && token_set_ratio(left, right, AS_IS) >= HOLDS && isBranch(a, b, where);
}
