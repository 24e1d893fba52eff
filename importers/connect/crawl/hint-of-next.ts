import { attributeOf } from '../page/find-values.js';
import type { HtmlPage } from '../page/html-page.js';
import { textOf } from '../page/node-text.js';

const SAYS_NEXT = /^(page\s+)?(suivante?s?|next)(\s+page)?\s*[»›>→]*$|^[»›]+$/i;
const withoutHash = (address: string): string => address.replace(/#.*$/, '');

/** Where a list page seems to go on, by a link that says so in the usual ways; null when the list may well end here. */
export function hintOfNext(page: HtmlPage): string | null {
  for (const node of page.dom('a[href], link[rel~="next"][href]').toArray()) {
    if (!/\bnext\b/i.test(node.attribs['rel'] ?? '') && !SAYS_NEXT.test(textOf(node))) continue;
    const address = attributeOf(node, 'href', page);
    if (address !== null && /^https?:/.test(address) && withoutHash(address) !== withoutHash(page.address)) return address;
  }
  return null;
}
