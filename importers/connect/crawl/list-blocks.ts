import type { CrawlSource } from '@carrefour/config';
import { canonicalAddress } from '../page/canonical-address.js';
import { attributeOf, findElements } from '../page/find-values.js';
import type { HtmlNode, HtmlPage } from '../page/html-page.js';

/** One item of a list page: its block, and the address of its own page (null: the list says all). */
export type Block = { readonly node: HtmlNode; readonly detail: string | null };

/** The items of a list page: its blocks with their link, or its links alone. `found`: the blocks, with or without a link. Throws `StumblingXPath`. */
export function listBlocks({ item, detail }: CrawlSource, page: HtmlPage): { blocks: Block[]; found: number } {
  const found = item === undefined ? [page.root] : findElements(item, page, page.root);
  if (detail === undefined) return { blocks: found.map((node) => ({ node, detail: null })), found: found.length };
  const blocks = found.flatMap((block) => {
    const links = findElements(detail, page, block).flatMap((node): Block[] => {
      const address = attributeOf(node, detail.attribute ?? 'href', page);
      const isPage = address !== null && URL.canParse(address, page.base) && /^https?:$/.test(new URL(address, page.base).protocol);
      return isPage ? [{ node: item === undefined ? node : block, detail: canonicalAddress(new URL(address, page.base).href) }] : [];
    });
    return item === undefined ? links : links.slice(0, 1);
  });
  return { blocks, found: item === undefined ? blocks.length : found.length };
}
