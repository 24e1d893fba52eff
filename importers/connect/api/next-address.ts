import type { ApiSource } from '@carrefour/config';
import { toParts, valuesAt } from '../../read/value-at-path.js';
import type { Page } from '../web/web.js';

/** A page of an API once read: how many records on it, how many with all those before, and how many pages before it. */
export type ApiPage = { readonly page: Page; readonly document: unknown; readonly records: number; readonly received: number; readonly rank: number };

const withParameter = (address: string, values: Record<string, string | number>): string => {
  const url = new URL(address);
  for (const [name, value] of Object.entries(values)) url.searchParams.set(name, String(value));
  return url.href;
};

const textAt = (document: unknown, path: string): string | null => {
  const value = valuesAt(document, toParts(path)).find((found) => typeof found === 'string' || typeof found === 'number');
  return value === undefined || value === '' ? null : String(value);
};

const linked = (base: string, address: string | null): string | null => (address !== null && URL.canParse(address, base) ? new URL(address, base).href : null);

const linkHeader = ({ headers, address }: Page): string | null => linked(address, /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(String(headers['link'] ?? ''))?.[1] ?? null);

/** The first address of an API: numbered and offset ones name where they start. */
export function firstAddress({ address, paging }: ApiSource): string {
  if (paging?.by === 'page') return withParameter(address, { [paging.parameter]: paging.first });
  if (paging?.by === 'offset') return withParameter(address, { [paging.parameter]: 0, ...(paging.sizeParameter !== undefined && { [paging.sizeParameter]: paging.size }) });
  return address;
}

/** The address of the next page; null after the last one. */
export function nextAddress(source: ApiSource, { page, document, records, received, rank }: ApiPage): string | null {
  const { paging } = source;
  switch (paging?.by) {
    case undefined: return null;
    case 'page': return records === 0 ? null : withParameter(firstAddress(source), { [paging.parameter]: paging.first + rank + 1 });
    // Many servers give fewer than the size asked: the next page starts after what came, and an empty one ends.
    case 'offset': return records === 0 ? null : withParameter(firstAddress(source), { [paging.parameter]: received });
    case 'next': return linked(page.address, textAt(document, paging.path));
    case 'link-header': return linkHeader(page);
    case 'cursor': {
      const cursor = textAt(document, paging.path);
      return cursor === null ? null : withParameter(source.address, { [paging.parameter]: cursor });
    }
  }
}
