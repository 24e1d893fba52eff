import { MAX_PER_PAGE, type PublicProject } from '@carrefour/config';
import { getProject, listProjectsAfresh } from '../cms/cms.server';
import type { Locale } from '../i18n/locale';
import { toProjectCard } from '../ui/card/to-project-card.server';
import { MOST_KEPT } from './kept-ids';

/** What moved is followed, as its page does, for so many at most: each is asked for apart. */
const MOST_FOLLOWED = 20;

/** A list by its identifiers or addresses, in their order, merged and renamed projects where they are now; what is no longer published is counted. */
export async function readSelection(given: readonly string[], locale: Locale) {
  const ids = [...new Set(given)].slice(0, MOST_KEPT);
  const found = await readNamed(ids);
  const lost = ids.filter((id) => !found.has(id));
  const moved = await followMoved(lost.slice(0, MOST_FOLLOWED));
  const led = await readNamed([...moved.values()]);
  const projects = ids.flatMap((id) => found.get(id) ?? led.get(moved.get(id) ?? '') ?? []);
  const once = [...new Map(projects.map((project) => [project.id, project])).values()];
  return { projects: once.map((project) => toProjectCard(project, locale)), missing: ids.length - projects.length };
}

/** Where these lead today. */
async function followMoved(ids: readonly string[]): Promise<Map<string, string>> {
  const answers = await Promise.all(ids.map(async (id) => ({ id, answer: await getProject(id).catch(() => null) })));
  return new Map(answers.flatMap(({ id, answer }): [string, string][] => (answer?.kind === 'moved' ? [[id, answer.slug]] : [])));
}

/** Projects by the names they were asked by, identifiers or addresses. */
async function readNamed(names: readonly string[]): Promise<Map<string, PublicProject>> {
  if (names.length === 0) return new Map();
  const { projects } = await listProjectsAfresh(new URLSearchParams([...names.map((name): [string, string] => ['ids', name]), ['perPage', String(MAX_PER_PAGE)]]));
  return new Map(names.flatMap((name): [string, PublicProject][] => projects.flatMap((project) => (project.id === name || project.slug === name ? [[name, project]] : []))));
}
