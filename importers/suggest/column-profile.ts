import { toPlainKey } from '@carrefour/config';
import { profileCodes, type CodedProfile } from './coded-profile.js';
import { languageOf } from './language-of.js';
import type { KnownTerms } from './known-terms.js';
import { valueKindNames, valueKinds, type ValueKind } from './value-kinds.js';

/** What the cells of one column have in common. Shares are between 0 and 1, of filled cells. */
export type ColumnProfile = {
  readonly heading: string;
  readonly rows: number;
  readonly filled: number;
  readonly distinct: number;
  readonly shares: Readonly<Record<ValueKind, number>>;
  readonly meanLength: number;
  readonly maxLength: number;
  /** Distinct texts, most frequent first, with the number of rows of each. */
  readonly texts: readonly (readonly [string, number])[];
  readonly coded: readonly CodedProfile[];
  readonly languages: readonly { readonly language: string; readonly share: number }[];
};

const MOST_TRIED = 150;

/** Every n-th element, so that a sample spans the whole file. */
function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, index) => index % step === 0);
}

function countTexts(texts: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** A column by its cells (placeholders left out before), sampled where a test of each would be long. */
export function profileColumn(heading: string, rows: number, cells: readonly string[], terms: KnownTerms): ColumnProfile {
  const counted = countTexts(cells);
  const tried = spread(counted, MOST_TRIED);
  const weight = tried.reduce((sum, [, count]) => sum + count, 0);
  const shareOf = (test: (text: string) => boolean) => (weight === 0 ? 0 : tried.reduce((sum, [text, count]) => sum + (test(text) ? count : 0), 0) / weight);
  const shares = Object.fromEntries(valueKindNames.map((kind) => [kind, shareOf(valueKinds[kind])])) as Record<ValueKind, number>;
  const lengths = tried.map(([text]) => text.length);
  return {
    heading, rows, filled: cells.length, distinct: new Set(counted.map(([text]) => toPlainKey(text) || text)).size, shares,
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    maxLength: counted.reduce((most, [text]) => Math.max(most, text.length), 0),
    texts: counted, coded: profileCodes(counted, terms), languages: languageOf(tried.map(([text]) => text)),
  };
}
