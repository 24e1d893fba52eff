import type { CrawlSource, ValueFinder } from '@carrefour/config';
import type { SourceEvent } from '../connector.js';
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

type Lists = Extract<SourceEvent, { kind: 'list' }>[];

function judgeLists({ item, detail, next }: CrawlSource, lists: Lists): Verdict[] {
  const filled = lists.filter(({ blocks }) => blocks > 0).length;
  const blocks = [item ?? detail].flatMap((finder) => (finder === undefined ? [] : [verdict(item === undefined ? 'detail' : 'item', saySelector(finder), filled, lists.length, 'page de liste')]));
  if (next === undefined) return blocks;
  const following = lists.filter((list) => list.next !== null).length;
  const selector = 'template' in next ? next.template : saySelector(next);
  return [...blocks, following === 0 ? verdict('next', selector, 0, lists.length, 'page de liste') : { part: 'next', selector, state: 'holds', message: `mène à ${lists.find((list) => list.next !== null)?.next}` }];
}

/** Says of each selector of a source whether the pages read still answer to it. */
export function judgeSource(source: ItemSource, events: readonly SourceEvent[]): Verdict[] {
  const lists = events.filter((event): event is Lists[number] => event.kind === 'list');
  const items = events.flatMap((event) => (event.kind === 'item' ? [event.item] : []));
  const columns = source.connector === 'api' ? [] : Object.entries(source.columns ?? {});
  return [
    ...(source.connector === 'crawl' ? judgeLists(source, lists) : [verdict('address', source.address, lists.filter(({ blocks }) => blocks > 0).length, lists.length, 'page')]),
    ...columns.flatMap(([column, finders]) => judgeColumn(column, [finders].flat(), items)),
  ];
}
