import type { HarvestFailure } from '@carrefour/config';
import type { Item } from './page/to-item.js';
import type { Web } from './web/web.js';

/** A list page was read: the items on it, and the page that follows. */
export type ListRead = {
  readonly kind: 'list'; readonly address: string; readonly blocks: number; readonly next: string | null;
  /** Of a site: the blocks `item` finds, whether or not `detail` leads on from them. */
  readonly found?: number;
  /** Where the page seems to go on although `next` finds nothing. */
  readonly hint?: string | null;
};

/**
 * What a source gives, one by one. A failure that `hides` items makes the reading incomplete: what is missing is then
 * not gone. `isItem`: the failure is that of one item, which is told like a refused row.
 */
export type SourceEvent =
  | ListRead
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'failure'; readonly failure: HarvestFailure; readonly isItem: boolean; readonly hides: boolean }
  | { readonly kind: 'notice'; readonly message: string; readonly hides: boolean };

/** A source that is read item by item: JSON API, feed, site. Throws `Unreachable` when there is nothing to read at all. */
export type Connector<Source> = (source: Source, web: Web, sample?: Sample) => AsyncGenerator<SourceEvent>;

/** How much of a source is read to try a recipe: so many list pages, so many items of each. */
export type Sample = { readonly lists: number; readonly perList: number };
