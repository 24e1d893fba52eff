import type { ColumnFinders } from '@carrefour/config';
import type { SourceEvent } from '../connector.js';
import { canonicalAddress } from '../page/canonical-address.js';
import type { Ground } from '../page/find-values.js';
import type { HtmlPage } from '../page/html-page.js';
import { mainThing } from '../page/main-thing.js';
import { toItem } from '../page/to-item.js';
import { textOf } from '../page/node-text.js';
import { toFailure } from '../source-failure.js';
import { excerptOf } from '../web/excerpt-of.js';
import type { Page, Web } from '../web/web.js';
import { readHtml } from './read-html.js';

/** A page's own name for itself, when it is on the same site; else the address it was found at. */
export function ownAddress(page: HtmlPage): string {
  const said = page.dom('link[rel="canonical"]').first().attr('href');
  const url = said !== undefined && URL.canParse(said, page.base) ? new URL(said, page.base) : null;
  return canonicalAddress(url !== null && url.host === new URL(page.address).host && url.pathname !== '/' ? url.href : page.address);
}

const COOKIE_WALL = 'La page demande d’abord un accord à des cookies, que nous ne donnons pour personne : demandez au site un export ou une API.';
/** Little else than the question. */
function isCookieWall({ root }: HtmlPage): boolean {
  const text = textOf(root);
  return text.length < 2_000 && /cookie/i.test(text) && /accept|consent|refus/i.test(text);
}

function toEvent({ page, html }: { readonly page: Page; readonly html: HtmlPage }, columns: ColumnFinders, list: Ground | null, extra: Record<string, unknown>): SourceEvent {
  const item = toItem(ownAddress(html), columns, { list, detail: { page: html, node: html.root, thing: mainThing(html) } });
  const isBlank = item.found.length > 0 && item.found.every(({ values, finder }) => values.length === 0 || finder?.on === 'list');
  const wantsPage = Object.values(columns).flat().some(({ on }) => on !== 'list');
  if (!isBlank || !wantsPage) return { kind: 'item', item: { ...item, record: { ...extra, ...item.record } } };
  const reason = `${page.address} : aucun sélecteur de la recette n’y trouve rien. ${isCookieWall(html) ? COOKIE_WALL : 'La page est sans doute une page d’erreur, ou le site a changé.'}`;
  return { kind: 'failure', failure: { address: page.address, reason, excerpt: excerptOf(page.body) }, isItem: true, hides: true };
}

/** One item by its own page, with what its list says of it. A page that cannot be read is that item's failure. */
export async function readDetail(web: Web, address: string, columns: ColumnFinders, list: Ground | null, extra: Record<string, unknown> = {}): Promise<SourceEvent> {
  try {
    return toEvent(await readHtml(web, address), columns, list, extra);
  } catch (error) {
    return toFailure(error, true, address);
  }
}
