import { formatSearch, MAX_PER_PAGE, type PublicProject } from '@carrefour/config';
import { askLatest, askPage, idsAfter, idsOf, listFromCms, projectsAfter, readProjects } from './ask-projects.server';
import type { ApiSearch } from './parse-api-search.server';

/** A whole search on its way out; `version` names its content without making it. */
export type Export = { version: string; total: number; projects: AsyncIterable<PublicProject> };

/** Every project of a search: in the order asked, or, when none is, in the fixed order that loses nothing meanwhile. */
export async function openExport({ state, since, cursor }: ApiSearch): Promise<Export> {
  const search: ApiSearch = { state: { ...state, page: 1, perPage: MAX_PER_PAGE }, since, cursor: null };
  const { total, latest } = await summarize(search);
  const version = `${formatSearch(search.state)} ${since?.toISOString() ?? ''} ${total} ${latest}`;
  const start = cursor?.after ?? '';
  const isSorted = cursor === null && (state.sort !== 'pertinence' || state.q !== '');
  return { version: `${version} ${start}`, total, projects: isSorted ? inOrder(search, total) : inFixedOrder(search, start) };
}

async function summarize(search: ApiSearch): Promise<{ total: number; latest: number | string }> {
  try {
    const [page, latest] = await Promise.all([askPage({ ...search, state: { ...search.state, perPage: 1 } }, false), askLatest(search)]);
    return { total: page.found, latest };
  } catch {
    const { total, projects } = await listFromCms({ ...search, state: { ...search.state, perPage: 1, sort: 'recent' } }, null);
    return { total, latest: projects[0]?.updatedAt ?? 0 };
  }
}

/** An engine that falls silent half-way is replaced by the CMS from where the reading stands. */
async function* inFixedOrder(search: ApiSearch, start: string): AsyncIterable<PublicProject> {
  const fromEngine = idsAfter(search);
  const fromCms = projectsAfter(search);
  for (let after = start; ; ) {
    const ids = await fromEngine(after).catch(() => null);
    const projects = ids === null ? await fromCms(after) : await readProjects(ids.map(({ id }) => id));
    yield* projects;
    const last = (ids ?? projects).at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

async function* inOrder(search: ApiSearch, total: number): AsyncIterable<PublicProject> {
  for (let page = 1; page <= Math.ceil(total / MAX_PER_PAGE); page += 1) {
    const asked = { ...search, state: { ...search.state, page } };
    const found = await askPage(asked, false).catch(() => null);
    yield* found === null ? (await listFromCms(asked, null)).projects : await readProjects(idsOf(found));
  }
}
