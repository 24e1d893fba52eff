import { toPlainKey } from '@carrefour/config';
import type { CodedField } from '../map/term-index.js';
import { isKnownTerm, suggestedFields, type KnownTerms } from './known-terms.js';

/** How well the values of a column are known as terms of one field, once cut the best way. */
export type CodedProfile = {
  readonly field: CodedField;
  /** How cells are cut: at separators, at each known text (tags glued together), keeping the end of a web identifier, or not at all. */
  readonly cut: { readonly by: readonly string[] } | { readonly glued: readonly string[] } | 'identifier' | null;
  /** Of all parts of all cells, those known. */
  readonly share: number;
  /** Of the known parts, those which are codes and not labels. */
  readonly codes: number;
  readonly unknown: readonly (readonly [string, number])[];
};

type Counted = readonly (readonly [string, number])[];
const SEPARATORS = [[], [' ; ', ';'], [' | ', '|'], [' – ', '–'], ['\n'], [' / ', '/'], [', ', ','], [' - '], ['•', '·'], ['-']] as const;
const MOST_TEXTS = 150;
const LONGEST_LABEL = 90;

const isShortCode = (text: string): boolean => /^[A-Z]{2,4}$/.test(text.trim());

function tryCut(field: CodedField, counted: Counted, terms: KnownTerms, cut: (text: string) => string[]): Pick<CodedProfile, 'share' | 'codes' | 'unknown'> & { parts: number } {
  let [all, known, codes, parts] = [0, 0, 0, 0];
  const unknown = new Map<string, number>();
  for (const [text, count] of counted) {
    for (const part of cut(text).map((each) => each.trim()).filter((each) => each !== '')) {
      all += count;
      parts += 1;
      if (isKnownTerm(terms, field, part)) {
        known += count;
        if (isShortCode(part)) codes += count;
      } else unknown.set(part, (unknown.get(part) ?? 0) + count);
    }
  }
  return { share: all === 0 ? 0 : known / all, codes: known === 0 ? 0 : codes / known, parts, unknown: [...unknown].sort((a, b) => b[1] - a[1]) };
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const cutterOf = (separators: readonly string[]) => {
  const pattern = new RegExp(separators.map(escape).join('|'), 'u');
  return (text: string) => (separators.length === 0 ? [text] : text.split(pattern));
};
const endOfIdentifier = (text: string): string[] => [/[^/#]+$/.exec(text)?.[0] ?? ''];

/** The longest known texts of a cell, word after word: `Emploi, Formation Jeunesse` holds two tags and no separator. */
function gluedTexts(text: string, field: CodedField, terms: KnownTerms): { texts: string[]; covered: number } {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const texts: string[] = [];
  let covered = 0;
  for (let start = 0; start < words.length; ) {
    const end = [8, 7, 6, 5, 4, 3, 2, 1].map((size) => start + size).find((stop) => stop <= words.length && isKnownTerm(terms, field, words.slice(start, stop).join(' ')));
    if (end !== undefined) {
      texts.push(words.slice(start, end).join(' '));
      covered += end - start;
    }
    start = end ?? start + 1;
  }
  return { texts, covered: words.length === 0 ? 0 : covered / words.length };
}

function tryGlued(field: CodedField, counted: Counted, terms: KnownTerms): CodedProfile {
  const found = counted.slice(0, MOST_TEXTS).map(([text]) => gluedTexts(text, field, terms));
  const share = found.reduce((sum, { covered }) => sum + covered, 0) / Math.max(1, found.length);
  const glued = [...new Set(found.flatMap(({ texts }) => texts))].filter((text) => text.length > 3);
  return { field, cut: { glued }, share: share * 0.95, codes: 0, unknown: [] };
}

function profileField(field: CodedField, counted: Counted, terms: KnownTerms): CodedProfile {
  const tries: CodedProfile[] = SEPARATORS.map((by) => ({ field, cut: by.length === 0 ? null : { by }, ...tryCut(field, counted, terms, cutterOf(by)) }));
  if (counted.some(([text]) => /^https?:\/\//.test(text))) tries.push({ field, cut: 'identifier', ...tryCut(field, counted, terms, endOfIdentifier) });
  const [whole] = tries;
  const best = tries.reduce((kept, one) => (one.share > kept.share + 0.03 ? one : kept));
  const isGlued = best.share < 0.5 && counted.some(([text]) => text.split(/\s+/).length > 3);
  const glued = isGlued ? tryGlued(field, counted, terms) : null;
  return glued !== null && glued.share > best.share + 0.1 ? glued : (best.share > 0 ? best : (whole ?? best));
}

/** The fields whose terms a column's values may be, best known first. Columns of long texts hold none. */
export function profileCodes(texts: Counted, terms: KnownTerms): CodedProfile[] {
  const counted = texts.filter(([text]) => text.length <= LONGEST_LABEL * 4 && /\p{L}{2}/u.test(text)).slice(0, MOST_TEXTS);
  if (counted.length < texts.slice(0, MOST_TEXTS).length * 0.5 || counted.length === 0) return [];
  return suggestedFields.map((field) => profileField(field, counted, terms)).filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
}

/** Two spellings of one value, for comparing columns. */
export const plainTexts = (texts: Counted): Set<string> => new Set(texts.map(([text]) => toPlainKey(text)));
