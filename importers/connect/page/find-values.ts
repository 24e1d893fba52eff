import type { ElementFinder, ValueFinder } from '@carrefour/config';
import { isTag } from 'domhandler';
import { boundedText, toSafePattern } from '../../map/safe-pattern.js';
import { toParts, valuesAt } from '../../read/value-at-path.js';
import { elementPath } from './element-path.js';
import { findXPath } from './find-xpath.js';
import { heldAddress } from './held-address.js';
import type { HtmlNode, HtmlPage } from './html-page.js';
import type { FoundThing } from './main-thing.js';
import { textOf } from './node-text.js';

/** A value and where it was found, for a person. */
export type FoundValue = { readonly value: string; readonly where: string };

/** What a finder looks in: a page, or one block of it, and what the page says of itself. */
export type Ground = { readonly page: HtmlPage; readonly node: HtmlNode; readonly thing: FoundThing | null };

const LINKS = new Set(['href', 'src', 'action', 'poster', 'data-src', 'data-lazy-src', 'data-original', 'data-href']);

/** Elements a selector finds under a node, the node itself included when it fits. */
export function findElements({ css, xpath }: ElementFinder, page: HtmlPage, node: HtmlNode): HtmlNode[] {
  if (xpath !== undefined) return findXPath(xpath, node).map((found) => found.node);
  if (css === undefined) return [];
  const found = page.dom(node).find(css).toArray();
  return found.length === 0 && isTag(node) && page.dom(node).is(css) ? [node] : found;
}

/** The value of an attribute; an address becomes whole. */
export function attributeOf(node: HtmlNode, attribute: string, { base }: HtmlPage): string | null {
  const raw = isTag(node) ? heldAddress(node, attribute.toLowerCase()) : undefined;
  if (raw === undefined || raw === '') return null;
  return LINKS.has(attribute.toLowerCase()) && URL.canParse(raw, base) ? new URL(raw, base).href : raw;
}

function fromXPath(xpath: string, attribute: string | undefined, { page, node }: Ground): FoundValue[] {
  return findXPath(xpath, node).map((found) => ({
    value: attribute === undefined ? (found.text ?? textOf(found.node)).trim() : (attributeOf(found.node, attribute, page) ?? ''),
    where: elementPath(found.node),
  }));
}

function fromData(path: string, { thing }: Ground): FoundValue[] {
  if (thing === null) return [];
  return valuesAt(thing.thing, toParts(path))
    .filter((value) => value !== null && typeof value !== 'object' && value !== undefined)
    .map((value) => ({ value: String(value).trim(), where: `${thing.origin}, ${path}` }));
}

function candidates(finder: ValueFinder, ground: Ground): FoundValue[] {
  const { data, xpath, attribute } = finder;
  if (data !== undefined) return fromData(data, ground);
  if (xpath !== undefined) return fromXPath(xpath, attribute, ground);
  return findElements(finder, ground.page, ground.node).map((node) => ({
    value: attribute === undefined ? textOf(node) : (attributeOf(node, attribute, ground.page) ?? ''),
    where: `${elementPath(node)}${attribute === undefined ? '' : ` @${attribute}`}`,
  }));
}

function cut(value: string, pattern: string | undefined): string {
  if (pattern === undefined) return value;
  const match = toSafePattern(pattern).exec(boundedText(value));
  return (match?.[1] ?? match?.[0] ?? '').trim();
}

/** The values of one column in a page or block; none when the finder no longer matches. */
export function findValues(finder: ValueFinder, ground: Ground): FoundValue[] {
  const found = candidates(finder, ground)
    .map(({ value, where }) => ({ value: cut(value, finder.pattern), where }))
    .filter(({ value }) => value !== '');
  return finder.multiple ? found : found.slice(0, 1);
}
