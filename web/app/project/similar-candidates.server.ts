import { parseSearch, type PublicProject } from '@carrefour/config';
import { idsOf, readProjects } from '../api/ask-projects.server';
import { listProjects } from '../cms/cms.server';
import { remembered } from '../cms/remembered.server';
import { resultsOf } from '../search/engine/engine-result';
import { askEngine } from '../search/engine/engine.server';
import { toSearch } from '../search/engine/to-search';

/** `total`: how many the first search finds in all. */
export type Candidates = { total: number; projects: PublicProject[] };

/** The first projects of each search (query strings of the contract): found by the engine, by the CMS while it does not answer. */
export const similarCandidates = (searches: readonly URLSearchParams[]): Promise<Candidates> =>
  remembered(`similar ${searches.join(' ')}`, () => fromEngine(searches).catch(() => fromCms(searches)));

async function fromEngine(searches: readonly URLSearchParams[]): Promise<Candidates> {
  const results = resultsOf(await askEngine(searches.map((query) => toSearch(parseSearch(query).state, { includeFields: 'id' }))));
  return { total: results[0]?.found ?? 0, projects: await readProjects([...new Set(results.flatMap(idsOf))]) };
}

async function fromCms(searches: readonly URLSearchParams[]): Promise<Candidates> {
  const lists = await Promise.all(searches.map((query) => listProjects(query)));
  return { total: lists[0]?.total ?? 0, projects: lists.flatMap(({ projects }) => projects) };
}
