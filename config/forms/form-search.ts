import { z } from 'zod';
import { formatSearch } from '../query/format-search.js';
import { parseSearch } from '../query/parse-search.js';

/** A search as its address says it, whole or from its `?` on, written the one way it always is. Nothing asked: null. */
export const formSearch = z.preprocess(
  (value) => value ?? '',
  z.string().trim().max(2000).transform((address) => {
    const query = address.includes('?') ? address.slice(address.indexOf('?') + 1) : address;
    return formatSearch(parseSearch(new URLSearchParams(query.replace(/#.*$/, ''))).state).toString() || null;
  }),
);
