import { facetFields, facetParameters, type PublicProject } from '@carrefour/config';
import { countsOf, type EngineResult } from '../search/engine/engine-result';
import { askPage, idsAfter, idsOf, listFromCms, projectsAfter, readProjects } from './ask-projects.server';
import { formatCursor, type Cursor } from './cursor';
import type { ApiSearch } from './parse-api-search.server';
import { takeAfter } from './take-after';

export type FacetCounts = Record<string, { code: string; count: number }[]>;
/** `next`: the cursor that reads on; null at the end, and on numbered pages after the first. */
export type FoundProjects = { total: number; facets: FacetCounts; projects: PublicProject[]; next: string | null };

/** Projects in full: the engine says which, the CMS says what. Without the engine, the CMS says both, and counts no facet. */
export const findProjects = (search: ApiSearch): Promise<FoundProjects> =>
  search.cursor === null ? findPage(search) : findAfter(search, search.cursor);

async function findPage(search: ApiSearch): Promise<FoundProjects> {
  const found = await askPage(search, true).catch(() => null);
  if (found === null) {
    const { total, projects } = await listFromCms(search, null);
    return { total, facets: {}, projects, next: nextOf(search, total, projects.map(({ id }) => id)) };
  }
  const ids = idsOf(found);
  return { total: found.found, facets: facetCounts(found), projects: await readProjects(ids), next: nextOf(search, found.found, ids) };
}

/** After a first page, in whatever order, a reading goes on in the fixed one with what that page did not give. */
function nextOf({ state }: ApiSearch, total: number, given: readonly string[]): string | null {
  return state.page === 1 && total > given.length ? formatCursor({ after: '', seen: [...given].sort() }) : null;
}

async function findAfter(search: ApiSearch, cursor: Cursor): Promise<FoundProjects> {
  const { perPage } = search.state;
  try {
    const [{ found: total }, { items, next }] = await Promise.all([
      askPage({ ...search, state: { ...search.state, page: 1, perPage: 1 } }, false),
      takeAfter(cursor, perPage, idsAfter(search)),
    ]);
    return { total, facets: {}, projects: await readProjects(items.map(({ id }) => id)), next: next && formatCursor(next) };
  } catch {
    const { total } = await listFromCms({ ...search, state: { ...search.state, page: 1, perPage: 1 } }, null);
    const { items, next } = await takeAfter(cursor, perPage, projectsAfter(search));
    return { total, facets: {}, projects: items, next: next && formatCursor(next) };
  }
}

function facetCounts(result: EngineResult): FacetCounts {
  const entries = facetParameters.map((name) => [name, countsOf(result, facetFields[name]).map(({ value, count }) => ({ code: value, count }))] as const);
  return Object.fromEntries(entries.filter(([, counts]) => counts.length > 0));
}
