import { HIDDEN_ALIAS, HIDDEN_COLLECTION, HIDDEN_PRESET, NEARBY_COLLECTION, PLAIN, type Attempt } from './attempt.js';

type Searched = readonly [wins: string, search: object | readonly object[], query?: string];
const beyond = { ...PLAIN, page: 2_000, per_page: 100 };

/** Searches that ask for more than a search gives: the engine turns them away. */
const refused: readonly Searched[] = [
  ['searches the reserve', { ...PLAIN, collection: HIDDEN_COLLECTION }],
  ['searches it by its other name', { ...PLAIN, collection: HIDDEN_ALIAS }],
  ['searches a name that holds the index’s', { ...PLAIN, collection: NEARBY_COLLECTION }],
  ['searches everywhere', { ...PLAIN, collection: '*' }],
  ['searches by a pattern of names', { ...PLAIN, collection: '.*' }],
  ['searches two at once', { ...PLAIN, collection: `projects,${HIDDEN_COLLECTION}` }],
  ['searches the reserve by a detour', { ...PLAIN, collection: `projects/../${HIDDEN_COLLECTION}` }],
  ['searches it behind the end of a text', { ...PLAIN, collection: `projects\u0000${HIDDEN_COLLECTION}` }],
  ['searches it after one that is allowed', [PLAIN, { ...PLAIN, collection: HIDDEN_COLLECTION }]],
  ['searches it before one that is allowed', [{ ...PLAIN, collection: HIDDEN_COLLECTION }, PLAIN]],
  ['names it for all searches of the envoy', { q: '*', query_by: 'title' }, `?collection=${HIDDEN_COLLECTION}`],
  ['searches by what is prepared for the team', { preset: HIDDEN_PRESET }],
  ['goes beyond the last page', beyond],
  ['goes beyond it, the limit given anew', { ...beyond, limit_hits: 900_000 }],
  ['goes beyond it, the limit given for all', beyond, '?limit_hits=900000'],
  ['takes more than a page', { ...PLAIN, per_page: 251 }],
  ['takes everything at once', { ...PLAIN, per_page: -1 }],
  ['searches by the digest', { ...PLAIN, query_by: 'hash' }],
  ['counts by the digest', { ...PLAIN, facet_by: 'hash' }],
  ['gathers by the digest', { ...PLAIN, group_by: 'hash' }],
  ['sorts by the digest', { ...PLAIN, sort_by: 'hash:asc' }],
  ['joins the reserve in a filter', { ...PLAIN, filter_by: `$${HIDDEN_COLLECTION}(id:=1)` }],
  ['asks for likeness by numbers', { ...PLAIN, vector_query: 'hash:([0.1], k:10)' }],
  ['sends more searches than allowed', Array.from({ length: 60 }, () => PLAIN)],
];

/** Searches that the engine answers as if the rest were not there. */
const silent: readonly Searched[] = [
  ['asks for the digest', { ...PLAIN, include_fields: 'hash' }],
  ['asks for all fields', { ...PLAIN, include_fields: '*' }],
  ['asks for fields by their beginning', { ...PLAIN, include_fields: 'has*' }],
  ['leaves nothing out', { ...PLAIN, exclude_fields: '' }],
  ['leaves another field out instead', { ...PLAIN, exclude_fields: 'slug', include_fields: 'id,hash' }],
  ['leaves nothing out, for all', PLAIN, '?exclude_fields='],
  ['shows the reserve’s fields', { ...PLAIN, include_fields: `$${HIDDEN_COLLECTION}(title)` }],
  ['pins what is not in the index', { ...PLAIN, pinned_hits: '1:1' }],
  ['starts beyond the last page', { ...PLAIN, offset: 500_000, limit: 100, limit_hits: 900_000 }],
  ['takes all by another word', { ...PLAIN, limit: 100_000 }],
  ['sorts by whether the digest is a given one', { ...PLAIN, sort_by: '_eval(hash:=:digest):desc' }],
  ['takes what is prepared into its own', { ...PLAIN, preset: HIDDEN_PRESET }],
];

/** Guesses that would be confirmed by what is found. */
const nothing: readonly Searched[] = [
  ['filters by the digest', { ...PLAIN, filter_by: 'hash:=:digest' }],
  ['looks for the digest among the texts', { ...PLAIN, q: ':digest', query_by: 'title,summary,text', num_typos: 0, drop_tokens_threshold: 0 }],
];

const toAttempt = (ends: Attempt['ends']) => ([wins, search, query = '']: Searched): Attempt =>
  ({ wins, at: 'engine', method: 'POST', path: `/multi_search${query}`, body: { searches: Array.isArray(search) ? search : [search] }, ends });

export const triedBySearching: readonly Attempt[] = [...refused.map(toAttempt('refused')), ...silent.map(toAttempt('silent')), ...nothing.map(toAttempt('nothing'))];
