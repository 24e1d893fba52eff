const LINKING = new Set(['de', 'des', 'du', 'la', 'le', 'les', 'et', 'en', 'a', 'à', 'au', 'aux', 'pour', 'sur', 'l', 'd', 'un', 'une', 'of', 'the', 'and']);

/** Two or three letters for a name: its own if it is an acronym, else the initials of its telling words. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s'’.\-–/()«»,:]+/u).filter((word) => word !== '' && !LINKING.has(word.toLowerCase()));
  const [first = name] = words;
  const isAcronym = /^\p{Lu}{2,4}$/u.test(first);
  if (isAcronym) return first;
  if (words.length === 1) return [...first].slice(0, 2).join('');
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');
}
