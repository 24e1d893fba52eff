import type { RecipeSource } from '@carrefour/config';
import { readApi } from './api/read-api.js';
import type { Sample, SourceEvent } from './connector.js';
import { crawl } from './crawl/crawl.js';
import { readFeed } from './feed/read-feed.js';
import type { Web } from './web/web.js';

/** Sources that are read item by item. */
export type ItemSource = Exclude<RecipeSource, { connector: 'url' }>;
export const isItemSource = (source: RecipeSource | undefined): source is ItemSource => source !== undefined && source.connector !== 'url';

/** The items of a source, by its connector. */
export function readSource(source: ItemSource, web: Web, sample?: Sample): AsyncGenerator<SourceEvent> {
  switch (source.connector) {
    case 'crawl': return crawl(source, web, sample);
    case 'feed': return readFeed(source, web, sample);
    case 'api': return readApi(source, web, sample);
  }
}
