import type { Strapi } from '../../engine/strapi';
import type { SearchDone, SearchOrder } from '../shapes';

/** What the team asked of the index and what its keeper last did: one small record beside the settings of the CMS. */
export type SearchState = { order: SearchOrder | null; reconcile: SearchDone | null; rebuild: SearchDone | null };

const KEY = { type: 'core', name: 'carrefour', key: 'search-index' } as const;
const EMPTY: SearchState = { order: null, reconcile: null, rebuild: null };

export async function readSearchState(strapi: Strapi): Promise<SearchState> {
  return { ...EMPTY, ...((await strapi.store(KEY as never).get({} as never)) as Partial<SearchState> | null) };
}

export async function writeSearchState(strapi: Strapi, changed: Partial<SearchState>): Promise<void> {
  await strapi.store(KEY as never).set({ value: { ...(await readSearchState(strapi)), ...changed } } as never);
}
