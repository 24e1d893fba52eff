import type { CodedField } from '../map/term-index.js';
import { suggestedFields, toKnownTerms } from './known-terms.js';
import { guessCodes, type ValueGuess } from './suggest-values.js';
import type { Suggestion } from './suggest.js';

export type UnknownGuess = { readonly field: CodedField; readonly column: string; readonly value: string; readonly rows: number; readonly guesses: readonly ValueGuess[] };

/** The values of a suggested recipe's taxonomy columns that nothing knows yet, most frequent first, with terms that look like them. */
export function unknownValues({ assignments, observed, taxonomy, written }: Suggestion): UnknownGuess[] {
  const terms = toKnownTerms(taxonomy);
  const decided = (field: string, value: string) => [written.fields[field] ?? []].flat().some(({ values }) => values !== undefined && value in values);
  const found = assignments.flatMap(({ heading, target, isSecondUse, lookedUp }) => {
    const field = suggestedFields.find((one) => one === target);
    const coded = (lookedUp?.profile ?? observed.columns.find((column) => column.heading === heading))?.coded.find((one) => one.field === field);
    if (field === undefined || coded === undefined || isSecondUse === true) return [];
    return coded.unknown.filter(([value]) => !decided(field, value)).map(([value, rows]) => ({ field, column: lookedUp?.column ?? heading, value, rows, guesses: guessCodes(field, value, terms) }));
  });
  return found.sort((a, b) => b.rows - a.rows);
}
