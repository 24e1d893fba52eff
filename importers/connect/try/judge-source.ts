import type { CrawlSource, FeedSource, ValueFinder } from '@carrefour/config';
import type { ListRead, SourceEvent } from '../connector.js';
import type { Item } from '../page/to-item.js';
import type { ItemSource } from '../read-source.js';

/** What became of one part of a recipe's source on the pages read: it holds, it wavers (some items lack it), or nothing matches any more. */
export type Verdict = { readonly part: string; readonly selector: string; readonly state: 'holds' | 'wavers' | 'lost'; readonly message: string };

export const saySelector = ({ css, xpath, data }: { css?: string | undefined; xpath?: string | undefined; data?: string | undefined }): string =>
  css !== undefined ? `css ${css}` : xpath !== undefined ? `xpath ${xpath}` : `data ${data ?? ''}`;

const verdict = (part: string, selector: string, found: number, of: number, what: string): Verdict => ({
  part, selector,
  state: found === 0 ? 'lost' : found < of ? 'wavers' : 'holds',
  message: found === 0 ? `ne trouve plus rien (0 ${what} sur ${of})` : `trouve ${found} ${found > 1 ? what.replace(/^\w+/, '$&s') : what} sur ${of}`,
});

function judgeColumn(column: string, finders: readonly ValueFinder[], items: readonly Item[]): Verdict[] {
  const used = items.map(({ found }) => found.find((one) => one.column === column)?.finder ?? null);
  const matched = used.filter((finder) => finder !== null).length;
  const whole = verdict(column, finders.map(saySelector).join(' | '), matched, items.length, 'fiche');
  const idle = finders.length > 1 && matched > 0 ? finders.filter((finder) => !used.includes(finder)) : [];
  return [whole, ...idle.map((finder): Verdict => ({ part: column, selector: saySelector(finder), state: 'wavers', message: 'n’a servi à aucune de ces fiches' }))];
}

type Lists = readonly ListRead[];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The blocks of the lists, then the link each of them holds to its own page. */
function judgeBlocks({ item, detail }: CrawlSource, lists: Lists): Verdict[] {
  const found = sum(lists.map((list) => list.found ?? 0));
  const held = lists.filter((list) => (list.found ?? 0) > 0).length;
  if (item === undefined) return detail === undefined ? [] : [verdict('detail', saySelector(detail), held, lists.length, 'page de liste')];
  const links = detail === undefined || found === 0 ? [] : [verdict('detail', saySelector(detail), sum(lists.map(({ blocks }) => blocks)), found, 'bloc')];
  return [verdict('item', saySelector(item), held, lists.length, 'page de liste'), ...links];
}

/** Without a page that follows, the list may hold on one page: `next` is lost only where the page itself seems to go on. */
function judgeNext({ next }: CrawlSource, lists: Lists): Verdict[] {
  if (next === undefined) return [];
  const selector = 'template' in next ? next.template : saySelector(next);
  const following = lists.find((list) => list.next !== null)?.next;
  const hint = lists.find((list) => typeof list.hint === 'string')?.hint;
  if (following != null) return [{ part: 'next', selector, state: 'holds', message: `mène à ${following}` }];
  if (hint != null) return [{ part: 'next', selector, state: 'lost', message: `ne trouve plus rien, alors que la page semble continuer (${hint})` }];
  return [{ part: 'next', selector, state: 'wavers', message: 'n’a rien trouvé : c’est juste si la liste tient en une page' }];
}

/** A feed holds when its files do; an index of sitemaps lists none itself. `only` has to leave something of them. */
function judgeFeed({ address, only }: FeedSource, lists: Lists, kept: number): Verdict[] {
  const files = lists.filter(({ blocks, next }) => blocks > 0 || next === null);
  const entries = sum(files.map(({ blocks }) => blocks));
  const whole = verdict('address', address, files.filter(({ blocks }) => blocks > 0).length, files.length, 'page');
  return only === undefined || entries === 0 ? [whole] : [whole, kept > 0 ? { part: 'only', selector: only, state: 'holds', message: 'laisse passer des liens' } : verdict('only', only, 0, entries, 'lien')];
}

function judgeSelectors(source: ItemSource, lists: Lists, kept: number): Verdict[] {
  if (source.connector === 'crawl') return [...judgeBlocks(source, lists), ...judgeNext(source, lists)];
  if (source.connector === 'feed') return judgeFeed(source, lists, kept);
  // The empty page that ends an API is no loss.
  const pages = lists.filter(({ blocks, next }, rank) => rank === 0 || blocks > 0 || next !== null);
  return [verdict('address', source.address, pages.filter(({ blocks }) => blocks > 0).length, pages.length, 'page')];
}

/** Says of each selector of a source whether the pages read still answer to it. */
export function judgeSource(source: ItemSource, events: readonly SourceEvent[]): Verdict[] {
  const lists = events.filter((event): event is ListRead => event.kind === 'list');
  const items = events.flatMap((event) => (event.kind === 'item' ? [event.item] : []));
  const columns = source.connector === 'api' ? [] : Object.entries(source.columns ?? {});
  return [
    ...judgeSelectors(source, lists, events.filter((event) => event.kind === 'item' || (event.kind === 'failure' && event.isItem)).length),
    ...columns.flatMap(([column, finders]) => judgeColumn(column, [finders].flat(), items)),
  ];
}
