import type { CrawlSource } from '@carrefour/config';
import { attributeOf, findElements } from '../page/find-values.js';
import type { HtmlPage } from '../page/html-page.js';

/** The address of a list page by its number, after `rank` of them. */
export const numberedList = ({ next }: Pick<CrawlSource, 'next'>, rank: number): string | null =>
  next !== undefined && 'template' in next ? next.template.replaceAll('{page}', String(next.first + rank - 1)) : null;

/** The list page after this one, or null. `rank`: how many list pages this start has given so far. */
export function nextList({ next }: CrawlSource, page: HtmlPage, rank: number, itemsOnPage: number): string | null {
  if (next === undefined) return null;
  // A numbered site has no last link: its first page without an item ends it.
  if ('template' in next) return itemsOnPage === 0 ? null : numberedList({ next }, rank);
  for (const node of findElements(next, page, page.root)) {
    const address = attributeOf(node, next.attribute ?? 'href', page);
    if (address !== null && URL.canParse(address, page.base)) return new URL(address, page.base).href;
  }
  return null;
}
