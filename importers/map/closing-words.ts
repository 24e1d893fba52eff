import { closingLevels, isClosingField, labelOf, strictestOf, type ClosingField, type Labelled } from '@carrefour/config';

/** What is told of a word that nobody knows, in a column that keeps something from the public. */
const told: Readonly<Record<ClosingField, string>> = {
  openness: 'Mot inconnu dans une colonne d’ouverture : la fiche reste privée tant que personne n’a dit ce qu’il veut dire (« values » dans la recette, ou « npm run import -- values »).',
  visibility: 'Mot inconnu dans une colonne de visibilité : le lieu reste masqué tant que personne n’a dit ce qu’il veut dire (« values » dans la recette, ou « npm run import -- values »).',
};

/**
 * How a field that keeps something from the public is read: what nobody understands counts as its strictest level until somebody
 * decides, and of several words the strictest holds. Null for the other fields, whose unknown words are left aside.
 */
export function closingWords(field: string) {
  if (!isClosingField(field)) return null;
  const list: readonly Labelled[] = closingLevels[field];
  const strictest = list[list.length - 1]?.code ?? '';
  return { strictest, label: labelOf(list, strictest), message: told[field], isLevel: (code: string) => list.some((level) => level.code === code), hold: (codes: Iterable<string>) => [strictestOf(list, [...codes]) ?? []].flat() };
}
