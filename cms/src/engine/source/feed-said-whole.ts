export type FeedFacts = { connector: string; coverage: string | null; schedule: string | null; wholeFeed: boolean | null };

/** Whether a feed would be read by itself for the whole of an inventory, though nobody said that it bears it whole. */
export function isFeedSaidWhole({ connector, coverage, schedule, wholeFeed }: FeedFacts): boolean {
  return connector === 'feed' && (coverage ?? 'full') === 'full' && (schedule ?? 'manual') !== 'manual' && wholeFeed !== true;
}
