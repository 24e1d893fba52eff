import { addressOf, type InventoryFile, type Recipe } from '@carrefour/config';

/** What a recipe's source says of an inventory not yet known. A feed holds the latest items: what leaves it has not gone, unless somebody said that it bears all. */
export function withSourceFacts(facts: InventoryFile, { source }: Recipe): InventoryFile {
  if (source === undefined) return facts;
  const holdsTheLatest = source.connector === 'feed' && source.columns === undefined && !facts.wholeFeed;
  return { ...facts, connector: source.connector, address: addressOf(source), coverage: holdsTheLatest ? 'additions' : facts.coverage };
}
