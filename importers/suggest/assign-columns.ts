import type { ColumnCleaning } from '@carrefour/config';
import type { ColumnProfile } from './column-profile.js';
import type { LookedUp } from './looked-up.js';
import { scoreColumn, type Candidate } from './score-column.js';
import { isList, type SuggestTarget } from './suggest-target.js';

/** What a column is taken for, with how sure it is (0 to 1) and why. `rank` 0 is the column a single field reads first; `cleaning` is a person's; a second use gives what else a column of something else holds; `lookedUp`: the column's values stand for those of another table. */
export type Assignment = Candidate & { readonly rank: number; readonly cleaning?: ColumnCleaning; readonly isSecondUse?: boolean; readonly lookedUp?: LookedUp };

const LEAST = 0.34;
/** A second column for a single field is only read when the first is empty: it must look right too. */
const LEAST_SECOND = 0.5;

/** Fields that one file has once, whatever it repeats: a second column would only say the same otherwise. */
const NO_SECOND = new Set<SuggestTarget>(['places.coordinates', 'figures.label', 'description', 'summary']);

/**
 * Gives each column what suits it best: the surest first; a field of one value goes to one column, others that suit it as well become
 * its fall-backs, and what is left takes its next best meaning.
 */
export function assignColumns(columns: readonly ColumnProfile[]): Assignment[] {
  const candidates = columns.flatMap((column, order) => scoreColumn(column).map((candidate) => ({ ...candidate, order })))
    .filter(({ confidence }) => confidence >= LEAST).sort((a, b) => b.confidence - a.confidence || a.order - b.order);
  const settled = new Map<string, Assignment>();
  const taken = new Map<SuggestTarget, number>();
  const take = (candidate: Candidate) => {
    const rank = taken.get(candidate.target) ?? 0;
    taken.set(candidate.target, rank + 1);
    settled.set(candidate.heading, { ...candidate, rank });
  };
  for (const candidate of candidates) {
    if (settled.has(candidate.heading)) continue;
    const isFree = candidate.target === 'ignored' || isList(candidate.target) || !taken.has(candidate.target);
    const isSecond = candidate.confidence >= LEAST_SECOND && !NO_SECOND.has(candidate.target);
    const better = candidates.find((other) => other.heading === candidate.heading && other.target !== candidate.target && (isList(other.target) || !taken.has(other.target)) && other.confidence >= candidate.confidence - 0.12);
    if (isFree || (isSecond && better === undefined)) take(candidate);
  }
  return columns.flatMap(({ heading }) => settled.get(heading) ?? []);
}
