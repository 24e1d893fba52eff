import { narrowed } from '../search/narrowed';

type Dossier = { projects: readonly { id: string }[] | null; query: string | null };

/** As many identifiers as a search's address takes. */
export const IDS_PER_SEARCH = 100;

/** The projects an editor picked, in that order. */
export const picksOf = ({ projects }: Pick<Dossier, 'projects'>): string[] => [...new Set((projects ?? []).map(({ id }) => id))];

/** The search of a dossier, without its `?`; empty for none: an empty search would be all projects. */
export const searchOf = ({ query }: Pick<Dossier, 'query'>): string => (query ?? '').trim().replace(/^\?/, '');

/** A search that names these projects; null for too many to name, and for none. */
export const namedSearch = (ids: readonly string[]): string | null =>
  ids.length === 0 || ids.length > IDS_PER_SEARCH ? null : new URLSearchParams(ids.map((id) => ['ids', id])).toString();

/** Searches that each find some of a dossier's projects, and together all: its picks, a hundred at a time, and its search. */
export function dossierSearches(dossier: Dossier): string[] {
  const picks = picksOf(dossier);
  const chunks = Array.from({ length: Math.ceil(picks.length / IDS_PER_SEARCH) }, (_, part) => picks.slice(part * IDS_PER_SEARCH, (part + 1) * IDS_PER_SEARCH));
  return [...chunks.flatMap((ids) => namedSearch(ids) ?? []), ...[searchOf(dossier)].filter(Boolean)];
}

/** What the search of a dossier finds among its picks, which counting both counts twice. */
export function sharedSearches(dossier: Dossier): string[] {
  const query = searchOf(dossier);
  if (query === '') return [];
  return dossierSearches({ ...dossier, query: null }).flatMap((search) => narrowed(query, 'ids', new URLSearchParams(search).getAll('ids')) ?? []);
}
