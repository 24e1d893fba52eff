import type { IncomingHttpHeaders } from 'node:http';
import type { Bytes } from '../../read/bytes.js';

/** A page as it was answered; `address` is the one after redirects. A status of 304 has no body: nothing has changed. */
export type Page = {
  readonly requested: string;
  readonly address: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The body instead, when it was asked not to be held in memory. */
  readonly onDisk?: Bytes;
};

export type Asking = { readonly headers?: Record<string, string>; readonly onDisk?: boolean };

/** Where pages come from: the Internet, or pages saved beside a recipe. Throws `Unreachable`. */
export type Web = { readonly get: (address: string, asking?: Asking) => Promise<Page> };
