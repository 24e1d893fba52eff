import { load, type CheerioAPI } from 'cheerio';
import { isTag, type Element } from 'domhandler';
import { Unreachable } from '../web/unreachable.js';
import { excerptOf } from '../web/excerpt-of.js';
import type { Page } from '../web/web.js';
import { feedText } from './feed-text.js';

type Entry = Record<string, unknown> & { readonly link: string | null };
export type Feed = { readonly entries: readonly Entry[]; /** Other sitemaps or pages of the feed. */ readonly more: readonly string[] };

const whole = (address: string | undefined, base: string): string | null => (address !== undefined && address.trim() !== '' && URL.canParse(address.trim(), base) ? new URL(address.trim(), base).href : null);

/** Names with their prefix (`dc:creator`), which a CSS selector would not take as they are. */
const childrenNamed = (dom: CheerioAPI, entry: Element, ...names: string[]) => dom(entry).children().filter((_, child) => names.includes(child.name.toLowerCase()));

function reader(dom: CheerioAPI, entry: Element) {
  const text = (...names: string[]): string | undefined => childrenNamed(dom, entry, ...names).first().text().trim() || undefined;
  const all = (...names: string[]): string[] => childrenNamed(dom, entry, ...names).toArray().map((child) => dom(child).text().trim() || child.attribs['term'] || '').filter((value) => value !== '');
  return { text, all };
}

function pointOf(text: (...names: string[]) => string | undefined): Record<string, string> {
  const [lat, lng] = (text('georss:point') ?? '').split(/[\s,]+/);
  return { lat: text('geo:lat') ?? lat ?? '', lng: text('geo:long', 'geo:lng') ?? lng ?? '' };
}

const withoutEmpty = (entry: Entry): Entry => Object.fromEntries(Object.entries(entry).filter(([name, value]) => name === 'link' || (value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)))) as Entry;

function rssEntry(dom: CheerioAPI, item: Element, base: string): Entry {
  const { text, all } = reader(dom, item);
  const link = whole(text('link') ?? item.attribs['rdf:about'] ?? text('guid'), base);
  return withoutEmpty({
    id: text('guid') ?? link ?? undefined, link, title: text('title'), summary: text('description'), content: text('content:encoded'),
    author: text('dc:creator', 'author'), published: text('pubdate', 'dc:date'), categories: all('category', 'dc:subject'),
    enclosure: childrenNamed(dom, item, 'enclosure').attr('url'), ...pointOf(text),
  });
}

function atomEntry(dom: CheerioAPI, entry: Element, base: string): Entry {
  const { text, all } = reader(dom, entry);
  const links = childrenNamed(dom, entry, 'link').toArray();
  const link = whole((links.find(({ attribs }) => attribs['rel'] === undefined || attribs['rel'] === 'alternate') ?? links[0])?.attribs['href'], base);
  return withoutEmpty({
    id: text('id') ?? link ?? undefined, link, title: text('title'), summary: text('summary'), content: text('content'),
    author: dom(entry).find('author > name').first().text().trim(), published: text('published', 'updated'), updated: text('updated'), categories: all('category'), ...pointOf(text),
  });
}

/** An RSS or Atom feed, or a sitemap (or an index of sitemaps). Nothing outside the file is read: entities of its own are not opened. */
export function toFeed(page: Page): Feed {
  const { address, body } = page;
  const dom = load(feedText(page), { xml: true });
  const elements = (selector: string): Element[] => dom(selector).toArray().filter(isTag);
  const next = elements('feed > link[rel="next"], channel > atom\\:link[rel="next"]').map(({ attribs }) => whole(attribs['href'], address));
  const sitemaps = elements('sitemapindex > sitemap > loc').map((loc) => whole(dom(loc).text(), address));
  const entries = [
    ...elements('channel > item, rdf\\:RDF > item').map((item) => rssEntry(dom, item, address)),
    ...elements('feed > entry').map((entry) => atomEntry(dom, entry, address)),
    ...elements('urlset > url').map((url) => {
      const { text } = reader(dom, url);
      const link = whole(text('loc'), address);
      return withoutEmpty({ id: link, link, updated: text('lastmod') });
    }),
  ];
  if (elements('rss, feed, urlset, sitemapindex, rdf\\:RDF').length === 0)
    throw new Unreachable('status', address, `${address} n’est ni un flux RSS ou Atom, ni un plan de site (sitemap).`, { excerpt: excerptOf(body) });
  return { entries, more: [...next, ...sitemaps].filter((link) => link !== null) };
}
