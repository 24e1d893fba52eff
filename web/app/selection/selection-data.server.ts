import { MAX_PER_PAGE, type PublicProject } from '@carrefour/config';
import { listProjectsAfresh } from '../cms/cms.server';
import type { Locale } from '../i18n/locale';
import { toProjectCard } from '../ui/card/to-project-card.server';
import { MOST_KEPT } from './kept-ids';

/** A list by its identifiers or addresses, in their order; what is no longer published is counted. */
export async function readSelection(given: readonly string[], locale: Locale) {
  const ids = [...new Set(given)].slice(0, MOST_KEPT);
  const projects = ids.length === 0 ? [] : await readInOrder(ids);
  return { projects: projects.map((project) => toProjectCard(project, locale)), missing: ids.length - projects.length };
}

async function readInOrder(ids: readonly string[]): Promise<PublicProject[]> {
  const { projects } = await listProjectsAfresh(new URLSearchParams([...ids.map((id): [string, string] => ['ids', id]), ['perPage', String(MAX_PER_PAGE)]]));
  const placeOf = ({ id, slug }: PublicProject) => ids.findIndex((asked) => asked === id || asked === slug);
  return projects.sort((a, b) => placeOf(a) - placeOf(b));
}
