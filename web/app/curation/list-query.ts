import { emptySearch, formatSearch, parseSearch, type SearchState } from '@carrefour/config';

/** What only one's own list asks, by the names of its address; the CMS has its own. */
const names = { etat: 'state', qualite: 'quality', fraicheur: 'freshness', desaccord: 'conflict', partage: 'shared', sort: 'sort' } as const;
type OwnName = keyof typeof names;
const all = Object.keys(names) as OwnName[];
const FIRST_SORT = 'recent';

/** What the address of the list asks for: `search` is what the public search would read there; of the rest, empty: nothing. */
export type ListQuery = { search: SearchState; own: Record<OwnName, string> };

export function toListQuery(params: URLSearchParams): ListQuery {
  const own = Object.fromEntries(all.map((name) => [name, (params.get(name) ?? '').slice(0, 40)])) as Record<OwnName, string>;
  return { search: { ...parseSearch(params).state, sort: emptySearch.sort, view: emptySearch.view }, own };
}

const toParams = ({ search, own }: ListQuery, nameOf: (name: OwnName) => string): URLSearchParams => {
  const params = formatSearch(search);
  for (const name of all) if (own[name] !== '' && !(name === 'sort' && own.sort === FIRST_SORT)) params.set(nameOf(name), own[name]);
  return params;
};

/** The same as the CMS takes it. */
export const toCmsQuery = (query: ListQuery): URLSearchParams => toParams(query, (name) => names[name]);

/** The address of a list. */
export function listAddress(query: ListQuery, path = '/espace/projets'): string {
  const text = toParams(query, (name) => name).toString();
  return `${path}${text === '' ? '' : `?${text}`}`;
}

/** In an address: with all the projects of the page ticked. Works without scripts. */
export const TICKED = 'coches';

/** The address of another page of the same list. */
export const pageAddress = (query: ListQuery, page: number): string => listAddress({ ...query, search: { ...query.search, page } });
