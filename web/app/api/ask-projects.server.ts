import { facetFields, facetParameters, formatSearch, MAX_PER_PAGE, readingRank, type PublicProject } from '@carrefour/config';
import { listProjectsAfresh, type ProjectList } from '../cms/cms.server';
import { resultsOf, type EngineResult } from '../search/engine/engine-result';
import { askEngine } from '../search/engine/engine.server';
import { toSearch, type EngineSearch } from '../search/engine/to-search';
import type { ApiSearch } from './parse-api-search.server';
import type { ReadAfter } from './take-after';

const seconds = (date: Date) => Math.floor(date.getTime() / 1_000);
const changedSince = ({ since }: ApiSearch): string => (since === null ? '' : `updated_at:>=${seconds(since)}`);

async function askOne(search: EngineSearch): Promise<EngineResult> {
  const [result] = resultsOf(await askEngine([search]));
  if (result === undefined) throw new Error('Le moteur de recherche n’a rien répondu.');
  return result;
}

/** A page's identifiers and number, with its facets when wanted. Throws when the engine does not answer. */
export function askPage(search: ApiSearch, withFacets: boolean): Promise<EngineResult> {
  const facetBy = withFacets ? facetParameters.filter((name) => name !== 'commune' && name !== 'epci' && name !== 'laureate').map((name) => facetFields[name]) : [];
  return askOne(toSearch(search.state, { facetBy, includeFields: 'id', filter: changedSince(search) }));
}

export const idsOf = (result: EngineResult): string[] => result.hits.map(({ document }) => document.id);

/** The date (seconds) of what changed last in a search; 0 for nothing. */
export async function askLatest(search: ApiSearch): Promise<number> {
  const asked = toSearch({ ...search.state, page: 1, sort: 'recent' }, { includeFields: 'updated_at', filter: changedSince(search) });
  const { hits } = await askOne({ ...asked, per_page: 1 });
  return hits[0]?.document.updated_at ?? 0;
}

/** Complete readings ask for this many at once: the engine's own limit. */
const BATCH = 250;

/** Identifiers of a search in their fixed order, from the engine. */
export const idsAfter = (search: ApiSearch): ReadAfter<{ id: string }> => async (after) => {
  const filter = [changedSince(search), `reading_rank:>=${after === '' ? 0 : readingRank(after)}`].filter(Boolean).join(' && ');
  const asked = toSearch({ ...search.state, page: 1, sort: 'pertinence' }, { includeFields: 'id', filter });
  const { hits } = await askOne({ ...asked, per_page: BATCH, sort_by: 'reading_rank:asc' });
  const ids = hits.map(({ document }) => document.id);
  // Two identifiers may share a rank: such a pair is never cut by the end of a full batch.
  const lastRank = readingRank(ids.at(-1) ?? '');
  const whole = ids.length < BATCH ? ids : ids.filter((id) => readingRank(id) < lastRank);
  return whole.filter((id) => id > after).sort().map((id) => ({ id }));
};

/** A search as the CMS answers it, in a page or after an identifier. */
export function listFromCms({ state, since }: ApiSearch, after: string | null): Promise<ProjectList> {
  const query = formatSearch(after === null ? state : { ...state, page: 1, perPage: MAX_PER_PAGE });
  if (since !== null) query.set('since', since.toISOString());
  if (after !== null) query.set('after', after);
  return listProjectsAfresh(query);
}

/** Projects of a search in the fixed order of their identifiers, from the CMS. */
export const projectsAfter = (search: ApiSearch): ReadAfter<PublicProject> => async (after) => (await listFromCms(search, after)).projects;

/** Projects in full, in the order of their ids; one that is no longer published (the engine may be a second behind) is left out. */
export async function readProjects(ids: readonly string[]): Promise<PublicProject[]> {
  const found = new Map<string, PublicProject>();
  for (let start = 0; start < ids.length; start += MAX_PER_PAGE) {
    const some = ids.slice(start, start + MAX_PER_PAGE).map((id): [string, string] => ['ids', id]);
    const { projects } = await listProjectsAfresh(new URLSearchParams([...some, ['perPage', String(MAX_PER_PAGE)]]));
    for (const project of projects) found.set(project.id, project);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}
