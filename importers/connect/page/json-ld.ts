import { toBoundedJson } from './bounded-json.js';
import { isThing, type Thing } from './thing.js';
import type { HtmlPage } from './html-page.js';

function parse(text: string): unknown {
  try {
    // Some sites wrap it in a comment or a CDATA section, or leave line breaks inside texts.
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g, '').replace(/[\n\r\t]+/g, ' '));
  } catch {
    return null;
  }
}

const opened = (value: unknown): Thing[] => {
  if (Array.isArray(value)) return value.flatMap(opened);
  if (!isThing(value)) return [];
  return Array.isArray(value['@graph']) ? opened(value['@graph']) : [value];
};

/** Everything a page says of itself in JSON-LD, graphs opened; blocks that cannot be read are left. */
export const jsonLdOf = ({ dom }: HtmlPage): Thing[] =>
  dom('script[type="application/ld+json"]')
    .toArray()
    .flatMap((script) => opened(toBoundedJson(parse(dom(script).text()))));
