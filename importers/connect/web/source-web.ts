import type { RecipeSource } from '@carrefour/config';
import { politeWeb } from './polite-web.js';
import type { Web } from './web.js';
import type { WebSettings } from './web-settings.js';

/** `exemple.fr` and `www.exemple.fr` are one site; a port makes another. */
const siteOf = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** Where a source's links may lead: its own site, and those its recipe names. */
export function mayVisitOf(source: RecipeSource): (url: URL) => boolean {
  // A file's address often redirects to a warehouse elsewhere; it leads nowhere else.
  if (source.connector === 'url') return () => true;
  const addresses = source.connector === 'crawl' ? source.start : [source.address];
  const sites = new Set([...addresses.map((address) => new URL(address).host), ...source.hosts].map(siteOf));
  return (url) => sites.has(siteOf(url.host)) || sites.has(siteOf(url.hostname));
}

/** The Internet as one source reads it. robots.txt speaks to those who find pages by themselves: crawls and feeds. */
export function sourceWeb(source: RecipeSource, { userAgent, allowsPrivate }: WebSettings): Web & { readonly asked: () => number } {
  const obeysRobots = source.connector === 'crawl' || source.connector === 'feed';
  const web = politeWeb({ userAgent, limits: source.limits, obeysRobots, mayVisit: mayVisitOf(source), mayBePrivate: () => allowsPrivate });
  let asked = 0;
  return {
    get: (address, asking) => {
      asked += 1;
      return web.get(address, asking);
    },
    asked: () => asked,
  };
}
