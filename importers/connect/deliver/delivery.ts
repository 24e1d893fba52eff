import type { HarvestFailure } from '@carrefour/config';
import type { Bytes } from '../../read/bytes.js';

/** What a source gave, ready to be read like a file. */
export type Delivery = {
  readonly name: string;
  readonly bytes: Bytes;
  /** Where it came from; null for a file of this machine. */
  readonly address: string | null;
  /** Rows made by a connector, and no longer a partner's own file: the recipe's `read` has nothing to say of them. */
  readonly isRows: boolean;
  /** False when an accident hid a part of the source: what is missing has then not gone. */
  readonly complete: boolean;
  /** Items that could not be read, told like refused rows. */
  readonly lostItems: readonly HarvestFailure[];
  /** Everything that went wrong on the way, lost items included. */
  readonly failures: readonly HarvestFailure[];
  readonly notices: readonly string[];
  readonly pages: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
};

/** A partner's own file, whole. */
export const aFile = (name: string, bytes: Bytes): Delivery => ({
  name, bytes, address: null, isRows: false, complete: true, lostItems: [], failures: [], notices: [], pages: 0, etag: null, lastModified: null,
});
