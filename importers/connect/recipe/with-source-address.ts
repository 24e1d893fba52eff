import type { Recipe } from '@carrefour/config';

/** A crawled or followed page is its item's own source link, unless the recipe knows a better one. */
export function withSourceAddress(recipe: Recipe): Recipe {
  const { source, sourceUrl } = recipe;
  const hasAddress = source?.connector === 'crawl' || source?.connector === 'feed';
  return hasAddress && sourceUrl === undefined ? { ...recipe, sourceUrl: { from: 'address', operations: [] } } : recipe;
}
