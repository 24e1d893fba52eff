import { createHash } from 'node:crypto';
import type { CrawlSource } from '@carrefour/config';
import { toBounds } from '../bounds.js';
import type { Sample, SourceEvent } from '../connector.js';
import { canonicalAddress } from '../page/canonical-address.js';
import type { Ground } from '../page/find-values.js';
import type { HtmlPage } from '../page/html-page.js';
import { mainThing } from '../page/main-thing.js';
import { toItem } from '../page/to-item.js';
import { toFailure } from '../source-failure.js';
import { Unreachable } from '../web/unreachable.js';
import type { Web } from '../web/web.js';
import { hintOfNext } from './hint-of-next.js';
import { listBlocks, type Block } from './list-blocks.js';
import { nextList, numberedList } from './next-list.js';
import { readDetail } from './read-detail.js';
import { readHtml } from './read-html.js';

/** After so many pages in a row that cannot be had, the site is ill: it is left alone. */
const MOST_FAILURES_IN_A_ROW = 10;

/** One list page, with its items and the page that follows. */
type Listed = { readonly list: HtmlPage; readonly blocks: readonly Block[]; readonly found: number; readonly next: string | null };

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64');
/** `/projets/1` and `/projets/1/` are one page on nearly every site. */
const bare = (address: string): string => address.replace(/\/(?=$|\?)/, '');

/** What tells an item of a list from the others: its page, else all that its block holds. */
const identityOf = ({ dom }: HtmlPage, { node, detail }: Block): string => detail ?? digestOf(dom.html(node));

/**
 * A site by its recipe: list pages one after the other, each item's page on the way. Every page is asked once; a list
 * that only shows again what the ones before it showed is past the last.
 * Throws `Unreachable` when the site stops answering.
 */
export async function* crawl(source: CrawlSource, web: Web, sample: Sample = { lists: Infinity, perList: Infinity }): AsyncGenerator<SourceEvent> {
  const bounds = toBounds(source.limits);
  const lists = new Set<string>();
  const details = new Set<string>();
  const records = new Set<string>();
  let [pages, items, failuresInARow] = [0, 0, 0];

  const count = (event: SourceEvent): SourceEvent => {
    failuresInARow = event.kind === 'failure' && event.hides ? failuresInARow + 1 : 0;
    if (event.kind === 'item') items += 1;
    if (failuresInARow >= MOST_FAILURES_IN_A_ROW && event.kind === 'failure')
      throw new Unreachable('network', event.failure.address, `Le site ne répond plus : ${failuresInARow} pages de suite sont illisibles. La dernière : ${event.failure.reason}`, { excerpt: event.failure.excerpt });
    return event;
  };

  async function readList(address: string, rank: number): Promise<Listed> {
    pages += 1;
    const { html: list } = await readHtml(web, address);
    const { blocks, found } = listBlocks(source, list);
    return { list, blocks, found, next: nextList(source, list, rank, blocks.length) };
  }

  function readItem(list: HtmlPage, ground: Ground): SourceEvent {
    try {
      return { kind: 'item', item: toItem(canonicalAddress(list.address), source.columns, { list: ground, detail: null }) };
    } catch (error) {
      return toFailure(error, true, list.address);
    }
  }

  async function* readBlock(list: HtmlPage, { node, detail }: Block): AsyncGenerator<SourceEvent> {
    const ground = { page: list, node, thing: detail === null && node === list.root ? mainThing(list) : null };
    if (detail === null) {
      yield count(readItem(list, ground));
      return;
    }
    if (details.has(bare(detail))) return;
    details.add(bare(detail));
    pages += 1;
    const event = await readDetail(web, detail, source.columns, ground);
    // One page under two addresses, which says its own name: one item.
    const told = event.kind === 'item' ? digestOf(JSON.stringify(event.item.record)) : null;
    if (told !== null && records.has(told)) return;
    if (told !== null) records.add(told);
    yield count(event);
  }

  const isNumbered = source.next !== undefined && 'template' in source.next;
  for (const start of source.start) {
    const shown = new Set<string>();
    let rank = 0;
    for (let address: string | null = start; address !== null && !lists.has(address); ) {
      const limit = bounds.reached(pages, items);
      if (limit !== null) {
        yield { kind: 'notice', message: limit, hides: true };
        return;
      }
      lists.add(address);
      rank += 1;
      let listed: Listed;
      try {
        listed = await readList(address, rank);
      } catch (error) {
        // A numbered site ends with a page that does not exist; one that is ill hides none of those after it.
        if (isNumbered && rank > 1 && error instanceof Unreachable && error.kind === 'gone') break;
        yield count(toFailure(error, false, address));
        address = isNumbered ? numberedList(source, rank) : null;
        continue;
      }
      const { list, blocks, found, next } = listed;
      const identities = blocks.map((block) => identityOf(list, block));
      const repeats = blocks.length > 0 && identities.every((identity) => shown.has(identity));
      identities.forEach((identity) => shown.add(identity));
      address = repeats ? null : next;
      yield { kind: 'list', address: list.address, blocks: blocks.length, found, next: address, hint: next === null && source.next !== undefined && !isNumbered ? hintOfNext(list) : null };
      if (repeats) break;
      for (const block of blocks.slice(0, sample.perList)) {
        const reached = bounds.reached(pages, items);
        if (reached !== null) {
          yield { kind: 'notice', message: reached, hides: true };
          return;
        }
        yield* readBlock(list, block);
      }
      if (lists.size >= sample.lists) return;
    }
  }
}
