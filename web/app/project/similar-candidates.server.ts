import { parseSearch, type PublicProject } from '@carrefour/config';
import { idsOf, readProjects } from '../api/ask-projects.server';
import { listProjectsAfresh } from '../cms/cms.server';
import { inTime } from '../cms/in-time';
import { resultsOf } from '../search/engine/engine-result';
import { askEngine } from '../search/engine/engine.server';
import { toSearch } from '../search/engine/to-search';

/** `total`: how many the first search finds in all. */
export type Candidates = { total: number; projects: PublicProject[] };
type Found = { total: number; ids: string[] };

/** An engine that hangs leaves the CMS time to answer in its place. */
const ENGINE_PATIENCE_MS = 500;

/** The first projects of each search (query strings of the contract): the engine says which; without it, the CMS does. */
export async function similarCandidates(searches: readonly URLSearchParams[]): Promise<Candidates> {
  const found = await inTime(askWhich(searches).catch(() => null), null, ENGINE_PATIENCE_MS);
  if (found !== null) return { total: found.total, projects: await readProjects(found.ids) };
  const lists = await Promise.all(searches.map((query) => listProjectsAfresh(query)));
  return { total: lists[0]?.total ?? 0, projects: lists.flatMap(({ projects }) => projects) };
}

async function askWhich(searches: readonly URLSearchParams[]): Promise<Found> {
  const results = resultsOf(await askEngine(searches.map((query) => toSearch(parseSearch(query).state, { includeFields: 'id' }))));
  return { total: results[0]?.found ?? 0, ids: [...new Set(results.flatMap(idsOf))] };
}
