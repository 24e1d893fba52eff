/** What whoever holds the search key may try. `site`: through the site's own addresses, which add the key themselves. */
export type Attempt = {
  /** What it would win. */
  wins: string;
  at: 'engine' | 'site';
  method: string;
  path: string;
  body?: unknown;
  /** Instead of the key that browsers are given. */
  key?: string;
  /** `refused`: turned away. `silent`: the engine answers, as it does to anybody, and nothing private is in it. `nothing`: a search that finds none. */
  ends: 'refused' | 'silent' | 'nothing';
};

/** The owner's own things beside the index: what no search key may reach, marked. */
export const HIDDEN = 'canari-de-la-clef';
export const HIDDEN_COLLECTION = 'reserve';
/** Its name holds that of the index: the key's pattern must fit from end to end. */
export const NEARBY_COLLECTION = 'anciens_projects_1';
export const HIDDEN_ALIAS = 'vers_la_reserve';
export const HIDDEN_PRESET = 'recherche_reservee';

export const PLAIN = { collection: 'projects', q: '*', query_by: 'title' };
