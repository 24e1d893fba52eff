import { createHmac } from 'node:crypto';
import type { TypesenseApi } from './typesense-api.js';
import { TypesenseError } from './typesense-api.js';

/** What a search may never do, whatever its parameters: embedded in the key itself. */
const RESTRICTIONS = { exclude_fields: 'hash', limit_hits: 100_000 };

/**
 * The parent search-only key. Derived from the admin key, so that any number of processes
 * share it without storing anything: it never leaves the server.
 */
export function searchOnlyKey(adminKey: string): string {
  return createHmac('sha256', adminKey).update('carrefour search only').digest('hex').slice(0, 40);
}

const BROWSER_KEY_SECONDS = 24 * 3600;

/** The key that searches go with: the parent's rights less RESTRICTIONS (Typesense's own construction). `expiresAt`: in seconds. */
export function scopedSearchKey(adminKey: string, expiresAt?: number): string {
  const parent = searchOnlyKey(adminKey);
  const parameters = JSON.stringify({ ...RESTRICTIONS, ...(expiresAt !== undefined && { expires_at: expiresAt }) });
  const digest = createHmac('sha256', parent).update(parameters).digest('base64');
  return Buffer.from(`${digest}${parent.slice(0, 4)}${parameters}`).toString('base64');
}

/** The one that leaves the server, where browsers ask the engine themselves: it lives for a day. */
export const browserSearchKey = (adminKey: string, now = Date.now()): string => scopedSearchKey(adminKey, Math.floor(now / 1000) + BROWSER_KEY_SECONDS);

/** Creates the search-only key where it is missing. Keys bind to real names: the pattern covers every rebuild. */
export async function ensureSearchKey(api: TypesenseApi, adminKey: string): Promise<void> {
  const value = searchOnlyKey(adminKey);
  try {
    await api.text('/keys', {
      body: { description: 'Recherche du site (lecture seule)', actions: ['documents:search'], collections: ['projects', 'projects_.*'], value },
    });
  } catch (error) {
    if (!(error instanceof TypesenseError && error.status === 409)) throw error;
  }
}
