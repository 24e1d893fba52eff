const names = {
  q: 'q', etat: 'state', qualite: 'quality', fraicheur: 'freshness', desaccord: 'conflict', partage: 'shared', tri: 'sort',
  theme: 'theme', public: 'audience', territoire: 'territory', echelle: 'scale', avancement: 'maturity',
  methode: 'method', lieu: 'town', debut: 'year', distinction: 'distinction', obtenue: 'award', emergent: 'emerging',
} as const;
type Name = keyof typeof names;
/** What the address of the list asks for, in its own words; empty: nothing. */
export type ListQuery = Record<Name, string> & { page: number };
const all = Object.keys(names) as Name[];

export function toListQuery(params: URLSearchParams): ListQuery {
  const page = Number(params.get('page') ?? '1');
  const texts = Object.fromEntries(all.map((name) => [name, (params.get(name) ?? '').slice(0, 120)])) as Record<Name, string>;
  return { ...texts, page: Number.isInteger(page) && page > 0 && page <= 10_000 ? page : 1 };
}

/** The same as the CMS takes it. */
export const toCmsQuery = (query: ListQuery): URLSearchParams =>
  new URLSearchParams([...all.filter((name) => query[name] !== '').map((name): [string, string] => [names[name], query[name]]), ['page', String(query.page)]]);

/** The address of another page of the same list. */
export function pageAddress(query: ListQuery, page: number): string {
  const params = new URLSearchParams(all.filter((name) => query[name] !== '').map((name) => [name, query[name]]));
  if (page > 1) params.set('page', String(page));
  const text = params.toString();
  return `/espace/projets${text === '' ? '' : `?${text}`}`;
}

/** A code that no town has: what nobody can place finds nothing, rather than everything. */
const NOWHERE = 'com-00000';

/** The place that somebody wrote by its name, as its code: a town or a group of towns, else the region or department of that name. Pure, but for `find`. */
export function withPlace(query: ListQuery, find: (name: string) => string | null): ListQuery {
  if (query.lieu.trim() === '') return query;
  const code = find(query.lieu.trim()) ?? NOWHERE;
  return /^(reg|dep)-/.test(code) ? { ...query, lieu: '', territoire: code } : { ...query, lieu: code };
}
