/** What only makes sense in a terminal. */
const FOR_A_TERMINAL = /npm (run|start)|(^|[\s(«])--[a-z]|docs\/|\bCLI\b|headerRow|\bread\.[a-z]|relancez la même commande/;

/** The name a machine gives to a failure: « (ENOTFOUND) ». */
const ERROR_CODE = / \(E[A-Z_]{4,}\)/g;
/** What is said of a recipe, as the pages call it. */
const IN_PAGE_WORDS: readonly (readonly [RegExp, string])[] = [
  [ERROR_CODE, ''], [/ \(« values »[^)]*\)/g, ''], [/ : (?:corrigez « values »|simplifiez-la) dans la recette/g, ''], [/ dans la recette(?: \([\w.]+\))?/g, ''],
  [/écrivez « grouping »: true/g, 'cochez « Plusieurs lignes peuvent décrire la même fiche »'], [/la recette en attend/g, 'il en faut'],
];
/** How a recipe is corrected is for whoever writes one: a sentence without it, in the words of the pages. */
export const toPageWords = (message: string): string => IN_PAGE_WORDS.reduce((text, [words, instead]) => text.replace(words, instead), message);

export const NO_TITLE = 'Aucune colonne n’est lue comme le nom du projet, et une fiche ne va pas sans. Si votre fichier est un tableau, dites dans « Vérifier les colonnes » laquelle porte ce nom ; si c’est un texte, envoyez plutôt un tableau, avec une ligne par projet.';
const SENTENCES = /[^.!?]+(?:[.!?](?=\S)[^.!?]*)*[.!?]*\s*/g;

/** A refusal as a person reads it on a page: sentences about commands are left out. */
export function toPlainRefusal(message: string): string {
  const plain = toPageWords(message).split('\n').map((line) => (line.match(SENTENCES) ?? []).filter((sentence) => !FOR_A_TERMINAL.test(sentence)).join('').trim()).filter((line) => line !== '');
  return plain.join('\n') || 'Ce fichier n’a pas pu être lu comme un inventaire. Rien n’a été écrit : vérifiez-le, puis recommencez, ou écrivez à l’équipe.';
}
