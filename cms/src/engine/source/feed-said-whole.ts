import type { RecipeSource } from '@carrefour/config';

export type FeedFacts = { connector: string; coverage: string | null; schedule: string | null; wholeFeed: boolean | null };

/** Whether a feed would be read by itself for the whole of an inventory, though nobody said that it bears it whole. */
export function isFeedSaidWhole({ connector, coverage, schedule, wholeFeed }: FeedFacts): boolean {
  return connector === 'feed' && (coverage ?? 'full') === 'full' && (schedule ?? 'manual') !== 'manual' && wholeFeed !== true;
}

/** Whether a change makes one so. `source`: that of the inventory's recipe, which is what is read, whatever the inventory says. */
export function becomesSaidWhole(before: FeedFacts | null, after: FeedFacts, source: RecipeSource | null): boolean {
  // A feed from which each article’s page is read is followed page after page: it bears more than its latest items.
  if (source?.connector === 'feed' && source.columns !== undefined) return false;
  const asRead = (facts: FeedFacts): FeedFacts => ({ ...facts, connector: source?.connector ?? facts.connector });
  // A recipe that comes with its inventory's new connector is there already: it says nothing of what was read before.
  const isNewFeed = after.connector === 'feed' && before?.connector !== 'feed';
  const wasSo = before !== null && isFeedSaidWhole(isNewFeed ? before : asRead(before));
  return !wasSo && isFeedSaidWhole(asRead(after));
}
