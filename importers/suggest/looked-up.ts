import type { Operation } from '@carrefour/config';
import type { ColumnProfile } from './column-profile.js';

/** A column of another table as the records get it: what looks it up, and its texts as if they stood in the record. */
export type LookedUp = { readonly operations: readonly Operation[]; readonly profile: ColumnProfile; readonly column: string };
