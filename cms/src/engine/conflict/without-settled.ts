import type { FieldConflict } from '@carrefour/config';
import { sameValue } from '../project-row/same-value';

/** A conflict somebody decided on, as far as it matters to recognise it. */
export type SettledConflict = FieldConflict & { key: string };
export type Sorted = { open: FieldConflict[]; settled: number };

const isSame = (a: FieldConflict, b: FieldConflict): boolean =>
  a.field === b.field && sameValue(a.last, b.last) && sameValue(a.now, b.now) && sameValue(a.incoming, b.incoming);

/**
 * Takes out the conflicts of an entry on which somebody decided before, for the very same three values. What stands now
 * stays: « keep » said so, and after « take » only a person can have written it again.
 */
export function withoutSettled(key: string, conflicts: readonly FieldConflict[], settled: readonly SettledConflict[]): Sorted {
  const open = conflicts.filter((conflict) => !settled.some((decided) => decided.key === key && isSame(decided, conflict)));
  return { open, settled: conflicts.length - open.length };
}
