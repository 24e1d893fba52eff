import { addressOf, type InventoryFile, type Recipe } from '@carrefour/config';

/**
 * What a recipe's source says of an inventory not yet known. A feed holds the latest items: what leaves it has not gone, unless
 * somebody said that this very feed bears all.
 */
export function withSourceFacts(facts: InventoryFile, { source }: Recipe): InventoryFile {
  if (source === undefined) return facts;
  const address = addressOf(source);
  const bearsAll = facts.wholeFeed && (facts.address === null || facts.address === address);
  const holdsTheLatest = source.connector === 'feed' && source.columns === undefined && !bearsAll;
  return { ...facts, connector: source.connector, address, coverage: holdsTheLatest ? 'additions' : facts.coverage };
}
