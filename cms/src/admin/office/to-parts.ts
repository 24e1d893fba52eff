import { toTermCode } from '../../engine/taxonomy/to-term-code';

export type Part = { code: string; label: string | null; words: string[] };
/** One part as it is typed: its name, and the words that mean it. */
export type TypedPart = { name: string; words: string };

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

/** What is typed, read: a name that a term bears already is that term, any other is a new one with a code of its own; without words, it takes the rest. Pure. */
export function toParts(typed: readonly TypedPart[], terms: readonly { code: string; label: string }[]): Part[] {
  const taken = new Set(terms.map(({ code }) => code.toUpperCase()));
  return typed.filter(({ name }) => name.trim() !== '').map(({ name, words }) => {
    const known = terms.find(({ code, label }) => folded(label) === folded(name) || code === name.trim());
    const code = known?.code ?? toTermCode(name, taken);
    taken.add(code.toUpperCase());
    return { code, label: known === undefined ? name.trim() : null, words: words.split(',').map((word) => word.trim()).filter(Boolean) };
  });
}
