import { HIDDEN_COLLECTION, HIDDEN_PRESET, PLAIN, type Attempt } from './attempt.js';

const search = (wins: string, asked: unknown, path = '/typesense/multi_search'): Attempt => ({ wins, at: 'site', method: 'POST', path, body: asked, ends: 'refused' });
const one = (wins: string, more: object): Attempt => search(wins, { searches: [{ ...PLAIN, ...more }] });
const call = (wins: string, method: string, path: string, body?: unknown): Attempt => ({ wins, at: 'site', method, path, ends: 'refused', ...(body !== undefined && { body }) });

const throughProxy: readonly Attempt[] = [
  one('searches the reserve', { collection: HIDDEN_COLLECTION }), one('raises the limit', { limit_hits: 900_000 }), one('goes beyond the last page', { page: 2_000, per_page: 100 }),
  one('leaves no field out', { exclude_fields: '' }), one('takes what is prepared', { preset: HIDDEN_PRESET }), one('gathers by the digest', { group_by: 'hash' }), one('brings a key', { 'x-typesense-api-key': 'autre' }),
  one('names fields by a list', { include_fields: ['hash'] }), one('keeps every connection with a highlight that never comes', { highlight_fields: 'hash' }),
  one('shows the digest as a highlight', { highlight_full_fields: 'hash' }), one('pins', { pinned_hits: '1:1' }), one('joins answers', { union: true }),
  search('joins all answers', { union: true, searches: [{ ...PLAIN, collection: HIDDEN_COLLECTION }] }),
  search('names the reserve for all', { searches: [{ q: '*', query_by: 'title' }] }, `/typesense/multi_search?collection=${HIDDEN_COLLECTION}`),
  call('exports', 'GET', '/typesense/collections/projects/documents/export'), call('lists the keys', 'GET', '/typesense/keys'),
  call('leaves the only address by a detour', 'POST', '/typesense/multi_search/..%2fkeys', {}), call('reads by GET', 'GET', '/typesense/multi_search?q=*'),
  call('takes away by the search’s address', 'DELETE', '/typesense/multi_search'),
];

/** Values that would close the filter they are put in and open another: each would find every project. */
const injections = [
  'rien`] || rank:>=0 || theme:=[`rien', 'rien`) || (rank:>=0', 'rien || rank:>=0', 'rien] || rank:>=0', 'rien`] || id:!=[`rien', 'rien && (rank:>=0) || slug:!=rien', ') || (rank:>=0', '*', '!=rien', ':>rien',
  '[rien..zzzz]', '$reserve(id:=1)', 'rien\\`] || rank:>=0', 'rien“] || rank:>=0', 'rien%60%5D%20%7C%7C%20rank:%3E=0', '>=0', '`', '``',
];
const parameters = ['theme', 'audience', 'partner', 'distinction', 'laureate', 'dossier', 'ids', 'commune', 'epci', 'region', 'departement', 'commune-size', 'year'];

/** In the site's own filters, whose values anybody writes in an address. */
const inFilters = parameters.flatMap((name) => injections.map((value): Attempt =>
  ({ wins: `${name}=${value}`, at: 'site', method: 'GET', path: `/api/v1/projects?${new URLSearchParams([[name, value]]).toString()}`, ends: 'nothing' })));

export const triedThroughSite: readonly Attempt[] = [...throughProxy, ...inFilters];
