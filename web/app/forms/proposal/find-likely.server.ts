import { emptySearch } from '@carrefour/config';
import { findProjects } from '../../api/find-projects.server';
import type { LikelyProject } from '../form-trouble';
import { likelySame, wordsOf } from './likely-same';

const LOOKED_AT = 12;

/** Projects of the site that may be the one somebody is describing; none where nobody answers: it is only a help. */
export async function findLikely(title: string): Promise<LikelyProject[]> {
  const words = wordsOf(title);
  if (words.size === 0) return [];
  // One word at a time besides the whole: an engine that wants every word would miss a longer or shorter name.
  const asked = [title.slice(0, 120), ...[...words].sort((a, b) => b.length - a.length).slice(0, 2)];
  const found = await Promise.all(asked.map((q) => findProjects({ state: { ...emptySearch, q, perPage: LOOKED_AT }, since: null, cursor: null }).catch(() => ({ projects: [] }))));
  const byId = new Map(found.flatMap(({ projects }) => projects).map((project) => [project.id, project]));
  return likelySame(title, [...byId.values()]).map(({ slug, title: name, places }) => ({ slug, title: name, where: places[0]?.commune?.name ?? null }));
}
