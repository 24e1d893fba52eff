import { RefusedFile } from '../read/refused-file.js';

const NESTED_REPETITION = /\((?:[^()\\]|\\.)*[+*}](?:[^()\\]|\\.)*\)\s*[+*{]/;
const BACK_REFERENCE = /\\[1-9]|\\k</;
const MAX_TEXT = 20_000;
/** Recipes hold a few dozen expressions: each is checked and compiled once. */
const compiled = new Map<string, RegExp>();

/**
 * A recipe's regular expression, blind to case. Expressions that could run for ever (a repetition
 * repeated, a back reference) are refused; texts are cut before they are tried.
 */
export function toSafePattern(pattern: string, flags = 'iu'): RegExp {
  const known = compiled.get(flags + pattern);
  if (known !== undefined) return known;
  const cure = 'Simplifiez l’expression de la recette.';
  if (NESTED_REPETITION.test(pattern) || BACK_REFERENCE.test(pattern))
    throw new RefusedFile(`Expression « ${pattern} » refusée : une répétition répétée ou un renvoi peut durer sans fin. ${cure}`);
  try {
    const expression = new RegExp(pattern, flags);
    compiled.set(flags + pattern, expression);
    return expression;
  } catch {
    throw new RefusedFile(`Expression « ${pattern} » mal formée. ${cure}`);
  }
}

export const boundedText = (text: string): string => text.slice(0, MAX_TEXT);
