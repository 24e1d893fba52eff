import { jsonLdOf } from './json-ld.js';
import { microdataOf } from './microdata.js';
import { isThing, typesOf, type Thing } from './thing.js';
import type { HtmlPage } from './html-page.js';

/** What a page says of its site and of itself as a page, never of what it is about. */
const FURNITURE = new Set(['BreadcrumbList', 'WebSite', 'WebPage', 'CollectionPage', 'SearchAction', 'ImageObject', 'SiteNavigationElement', 'WPHeader', 'WPFooter', 'ListItem', 'ItemList', 'Person']);

/** A page that says in itself what it is about: `WebPage` → its `mainEntity`. */
const withMainEntity = (thing: Thing): Thing[] => [thing, ...[thing['mainEntity'] ?? []].flat().filter(isThing)];

/** `<article itemscope>` without a property says nothing. */
const saysSomething = (thing: Thing): boolean => Object.keys(thing).some((name) => name !== '@type' && name !== '@context' && name !== '@id');

const plain = (text: unknown): string => (typeof text === 'string' ? text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\W+/g, ' ').trim().toLowerCase() : '');
const sameAddress = (value: unknown, page: HtmlPage): boolean =>
  typeof value === 'string' && URL.canParse(value, page.base) && new URL(value, page.base).href.replace(/[#?].*$/, '').replace(/\/$/, '') === page.address.replace(/[#?].*$/, '').replace(/\/$/, '');

function score(thing: Thing, page: HtmlPage, heading: string): number {
  const types = typesOf(thing);
  const about = [thing['url'], thing['@id'], thing['mainEntityOfPage'], isThing(thing['mainEntityOfPage']) ? thing['mainEntityOfPage']['@id'] : undefined];
  const isNamed = heading !== '' && [thing['name'], thing['headline']].some((name) => plain(name) === heading);
  return (isNamed ? 4 : 0) + (about.some((value) => sameAddress(value, page)) ? 2 : 0) + (types.includes('Organization') ? 0 : 1) + Math.min(Object.keys(thing).length, 20) / 40;
}

export type FoundThing = { readonly thing: Thing; readonly origin: 'JSON-LD' | 'microdonnées' };

/** What a page is about, by its own structured data: named like its heading, or at its address, rather than its publisher or its menus. */
export function mainThing(page: HtmlPage): FoundThing | null {
  const heading = plain(page.dom('h1').first().text());
  const found: FoundThing[] = [
    ...jsonLdOf(page).flatMap(withMainEntity).map((thing) => ({ thing, origin: 'JSON-LD' as const })),
    ...microdataOf(page).flatMap(withMainEntity).map((thing) => ({ thing, origin: 'microdonnées' as const })),
  ].filter(({ thing }) => saysSomething(thing) && !typesOf(thing).some((type) => FURNITURE.has(type)));
  const [best] = found.map((one) => ({ one, points: score(one.thing, page, heading) })).sort((a, b) => b.points - a.points);
  return best?.one ?? null;
}
