const ARTICLES = new Set([
  'l',
  'le',
  'la',
  'les',
  'lez',
  'd',
  'de',
  'du',
  'des',
  'a',
  'au',
  'aux',
  'en',
  'et',
  'sur',
  'sous',
]);

/** A text without case, accents, ligatures or punctuation: `L’Haÿ-les-Roses` → `l hay les roses`. */
export function toPlainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const toWholeWord = (word: string): string => (word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word);

/**
 * What two spellings of a commune share: `St-Étienne` and `SAINT ETIENNE` give `saint etienne`.
 * Words which inventories drop or add (articles, `sur`, `en`…) are left out, unless nothing else remains.
 */
export function toCommuneKey(name: string): string {
  const words = toPlainWords(name).split(' ').map(toWholeWord);
  const telling = words.filter((word) => !ARTICLES.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}
