import { addressOf, type Recipe, type RecipeSource } from '@carrefour/config';
import { isItemSource } from '../read-source.js';

const plain = (address: string): string => (URL.canParse(address) ? new URL(address).href.replace(/\/$/, '') : address);

const startsAt = (source: RecipeSource, address: string): boolean =>
  (source.connector === 'crawl' ? source.start : [addressOf(source)]).some((start) => plain(start) === plain(address));

/** The same source, begun where a person says. */
const from = (source: RecipeSource, address: string): RecipeSource => (source.connector === 'crawl' ? { ...source, start: [address] } : { ...source, address });

/**
 * Among the recipes that may read an address, the one whose source it is, read its own way. A recipe that stands alone
 * reads another address like its own. Null: the address is a plain file, and its headings choose the recipe.
 */
export function sourceFor(address: string, recipes: readonly Recipe[]): { recipe: Recipe; source: RecipeSource } | null {
  for (const recipe of recipes) if (recipe.source !== undefined && startsAt(recipe.source, address)) return { recipe, source: recipe.source };
  const [only, ...others] = recipes;
  if (others.length > 0 || only?.source === undefined || !isItemSource(only.source)) return null;
  return { recipe: only, source: from(only.source, address) };
}
