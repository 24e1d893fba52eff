import type { CrawlSource } from '@carrefour/config';
import { toBounds } from '../bounds.js';
import type { Sample, SourceEvent } from '../connector.js';
import { canonicalAddress } from '../page/canonical-address.js';
import { toHtmlPage, type HtmlPage } from '../page/html-page.js';
import { mainThing } from '../page/main-thing.js';
import { toItem } from '../page/to-item.js';
import { toFailure } from '../source-failure.js';
import { Unreachable } from '../web/unreachable.js';
import type { Web } from '../web/web.js';
import { listBlocks, type Block } from './list-blocks.js';
import { nextList, numberedList } from './next-list.js';
import { readDetail } from './read-detail.js';

/** After so many pages in a row that cannot be had, the site is ill: it is left alone. */
const MOST_FAILURES_IN_A_ROW = 10;

/**
 * A site by its recipe: list pages one after the other, each item's page on the way. Every page is asked once.
 * Throws `Unreachable` when the site stops answering.
 */
export async function* crawl(source: CrawlSource, web: Web, sample: Sample = { lists: Infinity, perList: Infinity }): AsyncGenerator<SourceEvent> {
  const bounds = toBounds(source.limits);
  const lists = new Set<string>();
  const details = new Set<string>();
  let [pages, items, failuresInARow] = [0, 0, 0];

  const count = (event: SourceEvent): SourceEvent => {
    failuresInARow = event.kind === 'failure' && event.hides ? failuresInARow + 1 : 0;
    if (event.kind === 'item') items += 1;
    if (failuresInARow >= MOST_FAILURES_IN_A_ROW && event.kind === 'failure')
      throw new Unreachable('network', event.failure.address, `Le site ne répond plus : ${failuresInARow} pages de suite sont illisibles. La dernière : ${event.failure.reason}`, { excerpt: event.failure.excerpt });
    return event;
  };

  async function readList(address: string): Promise<HtmlPage | Unreachable> {
    pages += 1;
    return web.get(address).then(toHtmlPage).catch((error: unknown) => {
      if (error instanceof Unreachable) return error;
      throw error;
    });
  }

  async function* readBlock(list: HtmlPage, { node, detail }: Block): AsyncGenerator<SourceEvent> {
    const ground = { page: list, node, thing: detail === null && node === list.root ? mainThing(list) : null };
    if (detail === null) {
      yield count({ kind: 'item', item: toItem(canonicalAddress(list.address), source.columns, { list: ground, detail: null }) });
      return;
    }
    if (details.has(detail)) return;
    details.add(detail);
    pages += 1;
    yield count(await readDetail(web, detail, source.columns, ground));
  }

  for (const start of source.start) {
    let rank = 0;
    for (let address: string | null = start; address !== null && !lists.has(address); ) {
      lists.add(address);
      rank += 1;
      const list: HtmlPage | Unreachable = await readList(address);
      if (list instanceof Unreachable) {
        const isNumbered = source.next !== undefined && 'template' in source.next;
        // A numbered site ends with a page that does not exist; one that is ill hides none of those after it.
        if (isNumbered && rank > 1 && list.kind === 'gone') break;
        yield count(toFailure(list, false));
        address = isNumbered ? numberedList(source, rank) : null;
        continue;
      }
      const blocks = listBlocks(source, list);
      address = nextList(source, list, rank, blocks.length);
      yield { kind: 'list', address: list.address, blocks: blocks.length, next: address };
      for (const block of blocks.slice(0, sample.perList)) {
        const limit = bounds.reached(pages, items);
        if (limit !== null) {
          yield { kind: 'notice', message: limit, hides: true };
          return;
        }
        yield* readBlock(list, block);
      }
      if (lists.size >= sample.lists) return;
    }
  }
}
