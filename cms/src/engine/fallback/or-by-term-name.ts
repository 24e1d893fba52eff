import { taxonomyFieldNames } from '../project-row/scalar-fields';
import { foldText } from './fold-text';
import { linkedTerms } from './linked-terms';
import type { Query, Reading } from './reading';
import { whereTold } from './where-told';

/** Shorter ones (« et », « of ») begin too many names. */
const SHORTEST = 3;

/** Adds the projects of a theme, an audience or a way of acting of whose name, in either language of the site, a word begins so. */
export function orByTermName(reading: Reading, either: Query, word: string): void {
  if (word.length < SHORTEST) return;
  for (const field of taxonomyFieldNames) {
    const isNamed = ({ label, labelEn }: { label: string; labelEn: string }) => foldText(`${label} ${labelEn}`).split(' ').some((part) => part.startsWith(word));
    const codes = [...reading.references.terms[field].values()].filter(isNamed).map(({ code }) => code);
    if (codes.length > 0) either.orWhere((named) => whereTold(reading, named.whereExists(linkedTerms(reading, field, codes)), [field]));
  }
}
