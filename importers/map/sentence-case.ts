const upperFirst = (text: string): string => text.replace(/^(\P{L}*)(\p{L})/u, (_all, before: string, letter: string) => before + letter.toUpperCase());

/** First letter in upper case, the rest as supplied. */
export const capitalise = upperFirst;

/** A title typed all in capitals (`FESTIVAL DES ÉCOLES`) in lower case with a capital; any other text as supplied. */
export function sentenceCase(text: string): string {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 5 && letters === letters.toUpperCase() ? upperFirst(text.toLowerCase()) : text;
}
