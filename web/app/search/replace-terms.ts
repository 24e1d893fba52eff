import type { SearchState } from '@carrefour/config';

type Replaced = Record<'themes' | 'audiences' | 'methods', Readonly<Record<string, readonly string[]>>>;
const lists = { theme: 'themes', audience: 'audiences', method: 'methods' } as const;

/** Pure: codes of the past become those that replace them, each once; the same object when nothing changes. */
export function replaceTerms(state: SearchState, replaced: Replaced): SearchState {
  let next = state;
  for (const [name, list] of Object.entries(lists) as [keyof typeof lists, (typeof lists)[keyof typeof lists]][]) {
    const codes = state.facets[name] ?? [];
    if (!codes.some((code) => Object.hasOwn(replaced[list], code))) continue;
    const now = [...new Set(codes.flatMap((code) => (Object.hasOwn(replaced[list], code) ? (replaced[list][code] ?? []) : [code])))];
    next = { ...next, facets: { ...next.facets, [name]: now } };
  }
  return next;
}
