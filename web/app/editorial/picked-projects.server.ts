import type { PublicProject } from '@carrefour/config';
import { listProjects } from '../cms/cms.server';
import { dossierSearches, IDS_PER_SEARCH } from './dossier-searches';

/** The published ones among projects an editor picked, in that order, however many. */
export async function readPicks(ids: readonly string[]): Promise<PublicProject[]> {
  const searches = dossierSearches({ projects: ids.map((id) => ({ id })), query: null });
  const parts = await Promise.all(searches.map((search) => listProjects(new URLSearchParams(`${search}&perPage=${IDS_PER_SEARCH}`))));
  const found = new Map(parts.flatMap(({ projects }) => projects).map((project) => [project.id, project]));
  return [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
}
