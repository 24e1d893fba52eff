import { loadBuffer, type CheerioAPI } from 'cheerio';
import type { AnyNode, Document } from 'domhandler';
import { strictUtf8 } from '../../read/decode-line.js';
import { Unreachable } from '../web/unreachable.js';
import type { Page } from '../web/web.js';

/** A page ready to be searched. `base` is what its relative links start from. */
export type HtmlPage = { readonly address: string; readonly base: string; readonly dom: CheerioAPI; readonly root: Document };

export type HtmlNode = AnyNode;

const charsetOf = (contentType: string | undefined): string | undefined => /charset=["']?([\w-]+)/i.exec(contentType ?? '')?.[1];

/** Pages that say no encoding are UTF-8, as most are, unless they are not: then they are of the time when French pages were in windows-1252. */
const ownEncoding = (body: Buffer): string => (strictUtf8(body) === null ? 'windows-1252' : 'utf-8');

/** Far deeper than any page a person wrote; what reads elements goes down one call at a time. */
const DEEPEST = 500;

function isTooDeep(root: Document): boolean {
  let level: AnyNode[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}

/** A page's HTML, however broken: read as a browser does, in the encoding it says or shows. No script runs. Throws `Unreachable` when it nests without end. */
export function toHtmlPage({ address, headers, body }: Page): HtmlPage {
  const charset = charsetOf(headers['content-type']);
  const dom = loadBuffer(body, { encoding: { ...(charset !== undefined && { transportLayerEncodingLabel: charset }), defaultEncoding: ownEncoding(body) } });
  const said = dom('base[href]').first().attr('href');
  const base = said !== undefined && URL.canParse(said, address) ? new URL(said, address).href : address;
  const root = dom.root()[0] as Document;
  if (isTooDeep(root)) throw new Unreachable('too-big', address, `${address} imbrique ses éléments sans fin : elle n’est pas lue.`);
  return { address, base, dom, root };
}
