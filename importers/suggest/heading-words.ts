import { toPlainKey } from '@carrefour/config';

const STOP = new Set([
  'de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'un', 'une', 'et', 'ou', 'a', 'au', 'aux', 'en', 'sur', 'par', 'pour', 'qui', 'que', 'son', 'sa', 'ses', 'votre', 'vos', 'the', 'of', 'and', 'or', 'in', 'to', 'for', 'an', 'your', 'its',
  // What makes a question of a heading, in a form: « Quel est le nom de votre projet ? (facultatif) ».
  'quel', 'quelle', 'quels', 'quelles', 'lequel', 'laquelle', 'est', 'sont', 'soit', 'soient', 'avez', 'vous', 'nous', 'il', 'elle', 'ils', 'elles', 't', 's', 'se', 'y', 'ce', 'cet', 'cette', 'ces', 'si', 'oui', 'dans', 'plusieurs', 'reponse', 'reponses', 'possible', 'possibles',
  'facultatif', 'obligatoire', 'optionnel', 'optional', 'required', 'merci', 'veuillez', 'precisez', 'indiquez', 'pouvons', 'what', 'which', 'is', 'are', 'do', 'does', 'did', 'you', 'it', 'please', 'if', 'so', 'any',
]);
/** `villes` and `ville`, `réseaux` and `réseau`: one word. Short words keep their ending. */
const singular = (word: string): string => (word.length > 4 ? word.replace(/(?<![sui])s$|(?<=eu|au)x$/, '') : word);

/** The telling words of a heading, whatever its case, accents, order, number, `snake_case` or `camelCase`. */
export function toHeadingWords(heading: string): string[] {
  const spaced = heading.replace(/([a-zà-ÿ\d])([A-Z])/g, '$1 $2').replaceAll('@', ' ');
  return toPlainKey(spaced).split(' ').map(singular).filter((word) => word !== '' && !STOP.has(word));
}
