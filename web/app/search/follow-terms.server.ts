import type { SearchState } from '@carrefour/config';
import { getTaxonomy, type Taxonomy } from '../cms/cms.server';
import { replaceTerms } from './replace-terms';

const noneMerged: Taxonomy['merged'] = { themes: {}, audiences: {}, methods: {} };

/** The search with the codes of merged and split terms replaced by those of today; the same object when there is none. */
export async function followTerms(state: SearchState): Promise<SearchState> {
  const { theme, audience, method } = state.facets;
  if (theme === undefined && audience === undefined && method === undefined) return state;
  const merged = await getTaxonomy().then((taxonomy) => taxonomy.merged, () => noneMerged);
  return replaceTerms(state, merged);
}
