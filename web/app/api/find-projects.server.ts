import { facetFields, facetParameters, formatSearch, type PublicProject } from '@carrefour/config';
import { listProjects } from '../cms/cms.server';
import { countsOf, resultsOf, type EngineResult } from '../search/engine/engine-result';
import { askEngine } from '../search/engine/engine.server';
import { toSearch } from '../search/engine/to-search';
import type { ApiSearch } from './parse-api-search.server';

export type FacetCounts = Record<string, { code: string; count: number }[]>;
export type FoundProjects = { total: number; facets: FacetCounts; projects: PublicProject[] };

const NO_ENGINE = { facets: {} };

/** A page of projects in full: the engine says which, the CMS says what. Without the engine, the CMS says both. */
export async function findProjects(search: ApiSearch): Promise<FoundProjects> {
  const found = await askPage(search, true).catch(() => null);
  if (found === null) {
    const { total, projects } = await listProjects(formatSearch(search.state));
    return { ...NO_ENGINE, total, projects };
  }
  return { total: found.found, facets: facetCounts(found), projects: await readInOrder(idsOf(found)) };
}

/** Every project of a search, a hundred at a time; `total` and `latest` come first, to name the whole. */
export async function openExport(search: ApiSearch): Promise<{ version: string; projects: AsyncIterable<PublicProject> }> {
  const first = await askPage({ ...search, state: { ...search.state, page: 1, perPage: EXPORT_PAGE } }, false);
  const [latest] = resultsOf(await askEngine([{ ...toSearch({ ...search.state, page: 1, sort: 'recent' }, { includeFields: 'updated_at', filter: sinceFilter(search) }), per_page: 1 }]));
  const version = `${formatSearch(search.state)} ${search.since?.toISOString() ?? ''} ${first.found} ${latest?.hits[0]?.document.updated_at ?? 0}`;
  return { version, projects: allPages(search, first) };
}

const EXPORT_PAGE = 100;

async function* allPages(search: ApiSearch, first: EngineResult): AsyncIterable<PublicProject> {
  const pages = Math.ceil(first.found / EXPORT_PAGE);
  for (let page = 1; page <= pages; page += 1) {
    const result = page === 1 ? first : await askPage({ ...search, state: { ...search.state, page, perPage: EXPORT_PAGE } }, false);
    yield* await readInOrder(idsOf(result));
  }
}

const sinceFilter = ({ since }: ApiSearch): string => (since === null ? '' : `updated_at:>=${Math.floor(since.getTime() / 1000)}`);

async function askPage(search: ApiSearch, withFacets: boolean): Promise<EngineResult> {
  const facetBy = withFacets ? facetParameters.filter((name) => name !== 'commune' && name !== 'epci').map((name) => facetFields[name]) : [];
  const [result] = resultsOf(await askEngine([toSearch(search.state, { facetBy, includeFields: 'id', filter: sinceFilter(search) })]));
  if (result === undefined) throw new Error('Le moteur de recherche n’a rien répondu.');
  return result;
}

const idsOf = (result: EngineResult): string[] => result.hits.map(({ document }) => document.id);

/** The engine may be a second ahead or behind: a project that is no longer published is simply left out. */
async function readInOrder(ids: readonly string[]): Promise<PublicProject[]> {
  if (ids.length === 0) return [];
  const query = new URLSearchParams([...ids.map((id): [string, string] => ['ids', id]), ['perPage', '100']]);
  const { projects } = await listProjects(query);
  const byId = new Map(projects.map((project) => [project.id, project]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function facetCounts(result: EngineResult): FacetCounts {
  const entries = facetParameters.map((name) => [name, countsOf(result, facetFields[name]).map(({ value, count }) => ({ code: value, count }))] as const);
  return Object.fromEntries(entries.filter(([, counts]) => counts.length > 0));
}
