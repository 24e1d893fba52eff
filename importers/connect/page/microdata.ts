import { isTag, type Element } from 'domhandler';
import { heldAddress } from './held-address.js';
import type { HtmlNode, HtmlPage } from './html-page.js';
import { textOf } from './node-text.js';
import type { Thing } from './thing.js';

const DEPTH = 8;
/** Where an element of that name keeps its value, by the HTML standard. */
const valueAttributes: Readonly<Record<string, string>> = { meta: 'content', a: 'href', area: 'href', link: 'href', img: 'src', audio: 'src', video: 'src', source: 'src', iframe: 'src', object: 'data', data: 'value', meter: 'value', time: 'datetime' };
const isAddress = new Set(['href', 'src']);

function valueOf(element: Element, { base }: HtmlPage): string {
  // Beside the standard, search engines read `content` on any element, and sites write it so.
  const attribute = element.attribs['content'] === undefined ? valueAttributes[element.name] : 'content';
  const held = attribute === undefined ? undefined : heldAddress(element, attribute);
  if (attribute === undefined || held === undefined) return textOf(element);
  return isAddress.has(attribute) && URL.canParse(held, base) ? new URL(held, base).href : held;
}

/** The properties inside an item, without those of the items it holds. */
function* propertiesIn(node: HtmlNode): Generator<Element> {
  for (const child of 'children' in node ? node.children : []) {
    if (!isTag(child)) continue;
    if (child.attribs['itemprop'] !== undefined) yield child;
    if (child.attribs['itemscope'] === undefined) yield* propertiesIn(child);
  }
}

function toThing(item: Element, page: HtmlPage, depth: number): Thing {
  const thing: Thing = { '@type': item.attribs['itemtype'] ?? 'Thing' };
  if (depth === 0) return thing;
  for (const element of propertiesIn(item)) {
    const value = element.attribs['itemscope'] === undefined ? valueOf(element, page) : toThing(element, page, depth - 1);
    for (const name of (element.attribs['itemprop'] ?? '').split(/\s+/).filter((word) => word !== '' && word !== '__proto__'))
      thing[name] = name in thing ? [thing[name], value].flat() : value;
  }
  return thing;
}

/** Everything a page says of itself in microdata (`itemscope`, `itemprop`). */
export const microdataOf = (page: HtmlPage): Thing[] =>
  page.dom('[itemscope]').not('[itemprop]').toArray().map((item) => toThing(item, page, DEPTH));
