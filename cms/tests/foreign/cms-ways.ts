import { aboutOneself, bodies, bodiesByName, bodiesByToken, ownBodies } from './bodies-of-space.js';
import type { Foreign } from './plant-foreign.js';
import type { Route } from './routes-of-space.js';

/** One try: of something of another's, and (the same words, `name` in its place) of nothing at all. */
export type Way = { route: string; method: Route['method']; name: string; missing?: string; path: (name: string) => string; body?: (name: string) => unknown; headers?: Record<string, string> };

const UNKNOWN_ID = 'z'.repeat(24);
const UNKNOWN_TOKEN = 'z'.repeat(43);
/** What stands for something that does not exist, in the shape of what does. */
export const missingFor = (name: string): string => (name.length === UNKNOWN_TOKEN.length ? UNKNOWN_TOKEN : UNKNOWN_ID);

/** What partners show one another by decision 066: the talk about a published sheet, and votes. */
const isSharedByAll = (route: string, kind: string): boolean =>
  (/^(GET comments\/:id|POST comments)$/.test(route) && ['shown', 'disputed', 'submitted'].includes(kind)) || (route === 'GET votes/:id' && kind === 'vote');

const parts = { ':part': ['rehearsal.xlsx', 'run.xlsx', 'table', '../../secrets.json'], ':file': ['1'] } as const;

/** Every value of the other parts of an address. */
function addressesOf(path: string, file: number): string[] {
  if (path.includes(':part')) return parts[':part'].map((part) => path.replace(':part', encodeURIComponent(part)));
  return path.includes(':file') ? [path.replace(':file', String(file)), `${path.replace(':file', String(file))}?w=320`] : [path];
}

const asImage = (path: string) => (path.endsWith('/images') ? `${path}?alt=x&credit=x&licence=cc0-1.0` : path);

/** All ways of an address with an id in it, or of a body with one. */
function waysById(route: string, { method, path }: Route, foreign: Foreign): Way[] {
  const kinds = Object.entries(foreign.ids).filter(([kind]) => !isSharedByAll(route, kind));
  const sent = method === 'GET' ? [undefined] : (bodies[route] ?? []);
  return kinds.flatMap(([, id]) => addressesOf(asImage(path), foreign.file).flatMap((address) => sent.map((body): Way => ({
    route, method, name: id, path: (name) => address.replace(':id', name), ...(body !== undefined && { body: (name: string) => body(name, foreign) }),
  }))));
}

const namesOfOwner = ['partner', 'partnerId', 'partner_id', 'owner', 'ownerId', 'account', 'accountId', 'documentId', 'id', 'holderId', 'createdBy'] as const;
const rights = { trust: 'trusted', state: 'accepted', role: 'referent', curation: true, publishedAt: '2020-01-01', status: 'published', slug: 'p-beta' } as const;

/** What is one's own, with another's id under every name it might be taken from. */
const waysByAssignment = (route: string, { method, path }: Route, { ids }: Foreign): Way[] =>
  [...namesOfOwner.map((name) => ({ [name]: ids['partner'] })), ...namesOfOwner.map((name) => ({ [name]: { connect: [{ documentId: ids['partner'] }] } })), ...Object.entries(rights).map(([name, value]) => ({ [name]: value }))]
    .flatMap((extra): Way[] => [{ route, method, name: '', path: () => path, body: () => ({ ...ownBodies[route], ...extra }) }, { route, method, name: '', path: () => path, body: () => ({ data: { ...ownBodies[route], ...extra } }) }]);

const questions = (foreign: Foreign): string[] => [
  'status=draft', 'populate=*', 'populate[partner][populate]=*', 'publicationFilter=draft', 'hasPublishedVersion=false', 'pagination[pageSize]=10000', 'perPage=10000', '_q=canari', 'q=canari', 'where[id]=1', 'lookup[id]=1', 'sort=contactEmail', 'fields=*', 'locale=*',
  `filters[partner][documentId][$eq]=${foreign.ids['partner']}`, 'filters[contact][email][$contains]=canari', `partner=${foreign.slugs['partner']}`, `partner=${foreign.ids['partner']}`, `partnerId=${foreign.ids['partner']}`, `id=${foreign.ids['shown']}`, `project=${foreign.ids['shown']}`,
];

/** Lists and figures of one's own, asked for another's. */
const waysByQuestion = (route: string, { method, path }: Route, foreign: Foreign): Way[] => questions(foreign).map((question): Way => ({ route, method, name: '', path: () => `${path}?${question}` }));

/** Every way into what is another's through a route of the space; throws where nobody thought of that route. */
export function cmsWays({ method, path: full }: Route, foreign: Foreign): Way[] {
  const path = full.replace('/api/space/', '');
  const route = `${method} ${path}`;
  const of = { method, path };
  if (aboutOneself.has(route)) return [];
  if (route in ownBodies) return waysByAssignment(route, of, foreign);
  if (route in bodies || (method === 'GET' && path.includes(':id'))) return waysById(route, of, foreign);
  if (method === 'GET') return waysByQuestion(route, of, foreign);
  const named = bodiesByName[route] ?? bodiesByToken[route];
  if (named === undefined) throw new Error(`no way into another’s things is tried through ${route}: see bodies-of-space.ts`);
  const opened = path.split('/')[0] ?? '';
  const names = route in bodiesByName ? Object.values(foreign.slugs) : Object.entries(foreign.tokens).filter(([opens]) => opens !== opened).map(([, token]) => token);
  return names.flatMap((name) => named.map((body): Way => ({ route, method, name, path: () => path, body: (one) => body(one, foreign) })));
}
