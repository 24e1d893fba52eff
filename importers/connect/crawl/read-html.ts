import { toHtmlPage, type HtmlPage } from '../page/html-page.js';
import { Unreachable } from '../web/unreachable.js';
import type { Page, Web } from '../web/web.js';

const MOST_HOPS = 3;
/** Longer is a page that refreshes itself for its readers. */
const LONGEST_SECONDS = 5;

/** Where a page sends its reader by itself, `<meta http-equiv="refresh" content="0; url=…">`; null when it stays. */
export function refreshOf({ dom, base, address }: HtmlPage): string | null {
  const said = dom('meta[http-equiv="refresh" i]').first().attr('content') ?? '';
  const [, seconds, target] = /^\s*(\d+(?:\.\d*)?)\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(said) ?? [];
  if (target === undefined || Number(seconds) > LONGEST_SECONDS || !URL.canParse(target.trim(), base)) return null;
  const next = new URL(target.trim(), base);
  return /^https?:$/.test(next.protocol) && next.href !== address ? next.href : null;
}

/** A page ready to be searched, the one it sends its readers to when it is only a way there. Every hop is asked like a first address. Throws `Unreachable`. */
export async function readHtml(web: Web, address: string): Promise<{ readonly page: Page; readonly html: HtmlPage }> {
  let page = await web.get(address);
  let html = toHtmlPage(page);
  const seen = new Set([page.address]);
  for (let next = refreshOf(html); next !== null; next = refreshOf(html)) {
    if (seen.has(next) || seen.size > MOST_HOPS) throw new Unreachable('redirects', address, `${address} tourne en rond de redirection en redirection (${seen.size} suivies).`);
    seen.add(next);
    page = await web.get(next);
    html = toHtmlPage(page);
  }
  return { page, html };
}
