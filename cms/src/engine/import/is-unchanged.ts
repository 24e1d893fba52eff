import type { ImportItem } from '@carrefour/config';
import type { StoredEntry } from './stored-entry';

/** Whether a file says again what is stored, under the same key, of a record that is there. */
export const isUnchangedEntry = (item: ImportItem, stored: StoredEntry | undefined, of: 'projectId' | 'recordId'): boolean =>
  stored !== undefined && stored.key === item.key && stored.fingerprint === item.fingerprint && !stored.gone && stored[of] !== null;
