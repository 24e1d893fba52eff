import { foldText } from '../fallback/fold-text';

/** One of the terms that a split term gave way to; without words, it takes what no other part's words claim. */
export type SplitPart = { code: string; words: readonly string[] };

/**
 * Reads the rule of a split, one part a line: `CODE : mot, autre mot`, or `CODE` alone for all the rest.
 * `problem` says in French what the line at fault should be.
 */
export function parseSplit(text: string): { parts: SplitPart[]; problem: string | null } {
  const lines = text.split('\n').map((line) => line.trim()).filter(Boolean);
  const parts = lines.map((line): SplitPart => {
    const [code = '', ...words] = line.split(/[:,]/).map((part) => part.trim());
    return { code, words: words.map(foldText).filter(Boolean) };
  });
  return { parts, problem: problemOf(parts) };
}

function problemOf(parts: readonly SplitPart[]): string | null {
  if (parts.length === 0) return null;
  const bad = parts.find(({ code }) => !/^[A-Za-z0-9-]+$/.test(code));
  if (bad !== undefined) return `« ${bad.code} » n’est pas un code. Une ligne s’écrit « CODE : mot, autre mot ».`;
  if (parts.length < 2) return 'Un partage a au moins deux lignes ; pour un seul remplaçant, remplissez « Réuni à ».';
  if (parts.every(({ words }) => words.length > 0)) return 'Il faut une ligne sans mot : le terme qui reçoit les projets qu’aucun mot ne désigne.';
  return null;
}

/** A word as it stands in a folded text, in the singular or the plural. */
const stands = (word: string, text: string): boolean => new RegExp(`(^| )${word}(s|x|es)?( |$)`).test(text);

/** The parts a record belongs to by its folded text: all those whose words it holds, else those without words. */
export function partsFor(parts: readonly SplitPart[], text: string): SplitPart[] {
  const claimed = parts.filter(({ words }) => words.some((word) => stands(word, text)));
  return claimed.length > 0 ? claimed : parts.filter(({ words }) => words.length === 0);
}
