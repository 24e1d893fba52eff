import type { SourceState } from '@carrefour/config';
import { isGood, type HarvestRow } from './harvest-rows';

/**
 * What the last good reading saw whose import still stands (`rows` latest first). A reading that found nothing new repeats
 * the one before it, and falls with it when that import is undone: the source is then read again.
 */
export function lastState(rows: readonly HarvestRow[], undone: ReadonlySet<string>): SourceState | null {
  const good = rows.filter(isGood);
  const standing = good.find((_, index) => {
    const run = good.slice(index).find(({ outcome }) => outcome !== 'unchanged')?.run;
    return run === undefined || run === null || !undone.has(run);
  });
  return standing === undefined ? null : { items: standing.items ?? 0, etag: standing.etag, lastModified: standing.last_modified, hash: standing.hash, recipeHash: standing.recipe_hash };
}
