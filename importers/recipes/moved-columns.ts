import { toPlainKey } from '@carrefour/config';
import { token_set_ratio } from 'fuzzball';
import { scoreHeading } from '../suggest/score-heading.js';

/** A column of a recipe that a file lacks, with the new column that looks like it, if any. */
export type MovedColumn = { readonly gone: string; readonly likely: string | null };

const ALIKE = 70;
const SAME_MEANING = 60;

/** How much two headings look alike, from 0 to 100: their words, or what both are known to mean. */
function likeness(a: string, b: string): number {
  const [meaningA, meaningB] = [scoreHeading(a)[0], scoreHeading(b)[0]];
  const same = meaningA !== undefined && meaningB !== undefined && meaningA.target === meaningB.target && meaningA.target !== 'ignored';
  const meaning = same ? Math.min(meaningA.score, meaningB.score) * 100 : 0;
  return Math.max(token_set_ratio(toPlainKey(a), toPlainKey(b)), meaning >= SAME_MEANING ? meaning : 0);
}

/** For each column that has gone, the unread column of the file most like it; none is named twice. */
export function findMoved(missing: readonly string[], unread: readonly string[]): MovedColumn[] {
  const pairs = missing.flatMap((gone) => unread.map((other) => ({ gone, other, score: likeness(gone, other) }))).filter(({ score }) => score >= ALIKE).sort((a, b) => b.score - a.score);
  const [given, taken] = [new Map<string, string>(), new Set<string>()];
  for (const { gone, other } of pairs)
    if (!given.has(gone) && !taken.has(other)) {
      given.set(gone, other);
      taken.add(other);
    }
  return missing.map((gone) => ({ gone, likely: given.get(gone) ?? null }));
}

/** What to say of it, in French. */
export const sayMoved = ({ gone, likely }: MovedColumn): string => (likely === null ? `« ${gone.trim()} » a disparu` : `« ${gone.trim()} » a disparu, « ${likely.trim()} » lui ressemble`);
