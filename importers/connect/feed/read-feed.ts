import { gunzipSync } from 'node:zlib';
import type { FeedSource } from '@carrefour/config';
import { toSafePattern } from '../../map/safe-pattern.js';
import { toBounds } from '../bounds.js';
import type { Sample, SourceEvent } from '../connector.js';
import { readDetail } from '../crawl/read-detail.js';
import { canonicalAddress } from '../page/canonical-address.js';
import { toFailure } from '../source-failure.js';
import { Unreachable } from '../web/unreachable.js';
import type { Page, Web } from '../web/web.js';
import { toFeed, type Feed } from './feed-entries.js';

/** Sitemaps often come packed (`sitemap.xml.gz`). */
function unpacked(page: Page, megabytes: number): Page {
  if (page.body[0] !== 0x1f || page.body[1] !== 0x8b) return page;
  try {
    return { ...page, body: gunzipSync(page.body, { maxOutputLength: megabytes * 1024 * 1024 }) };
  } catch {
    throw new Unreachable('too-big', page.address, `${page.address} : archive abîmée, ou plus de ${megabytes} Mo une fois décompressée.`);
  }
}

function toEvent(entry: Feed['entries'][number], address: string): SourceEvent {
  const found = Object.entries(entry).map(([column, value]) => ({ column, values: [value].flat().map((one) => ({ value: typeof one === 'string' ? one : (JSON.stringify(one) ?? ''), where: column })), finder: null, address }));
  return { kind: 'item', item: { record: { ...entry, ...(entry.link !== null && { address: entry.link }) }, found } };
}

/** Files of a sitemap index looked into for each list that a sample wants. */
const MOST_FILES_A_LIST = 10;

/** A feed or a sitemap, entry by entry; with `columns`, each entry's page is read too. */
export async function* readFeed(source: FeedSource, web: Web, sample: Sample = { lists: Infinity, perList: Infinity }): AsyncGenerator<SourceEvent> {
  const bounds = toBounds(source.limits);
  const only = source.only === undefined ? null : toSafePattern(source.only);
  const files = [source.address];
  const seen = new Set<string>();
  let [pages, items, filled] = [0, 0, 0];
  for (let rank = 0; rank < files.length; rank += 1) {
    const full = bounds.reached(pages, items);
    if (full !== null) {
      yield { kind: 'notice', message: full, hides: true };
      return;
    }
    let feed: Feed;
    try {
      pages += 1;
      feed = toFeed(unpacked(await web.get(files[rank] ?? ''), source.limits.pageMegabytes));
    } catch (error) {
      if (rank === 0) throw error;
      yield toFailure(error, false, files[rank] ?? '');
      continue;
    }
    files.push(...feed.more.filter((link) => !files.includes(link)));
    yield { kind: 'list', address: files[rank] ?? '', blocks: feed.entries.length, next: files[rank + 1] ?? null };
    let taken = 0;
    for (const entry of feed.entries) {
      if (taken >= sample.perList) break;
      const link = entry.link === null ? null : canonicalAddress(entry.link);
      if (link !== null && (seen.has(link) || only?.test(link) === false)) continue;
      if (link !== null) seen.add(link);
      const limit = bounds.reached(pages, items);
      if (limit !== null) {
        yield { kind: 'notice', message: limit, hides: true };
        return;
      }
      items += 1;
      taken += 1;
      if (source.columns === undefined || link === null) yield toEvent({ ...entry, link }, files[rank] ?? '');
      else {
        pages += 1;
        yield await readDetail(web, link, source.columns, null, entry);
      }
    }
    if (taken > 0) filled += 1;
    // An index leads to many files, of which most may hold nothing that is wanted.
    if (filled >= sample.lists || rank + 1 >= sample.lists * MOST_FILES_A_LIST) return;
  }
}
