import type { ApiProject } from '@carrefour/config';
import type { About, Credits } from './credits';

/** A whole search on its way out: what is said of it, its projects one by one, and their sources, complete once all are read. */
export type Outgoing = { about: About; total: number; projects: AsyncIterable<ApiProject>; credits: Credits };

/** A way to write a search: pieces of text or bytes, made as they are sent. */
export type ExportFormat = {
  extension: 'csv' | 'xlsx' | 'json' | 'geojson' | 'jsonl';
  type: string;
  /** Saved as a file rather than shown. */
  isFile: boolean;
  /** Whether it says what registers tell of carriers: they are then credited too. */
  tellsCarriers?: boolean;
  write: (outgoing: Outgoing) => AsyncIterable<string | Uint8Array>;
};
