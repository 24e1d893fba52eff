import { listProjects } from '../cms/cms.server';
import type { Collection } from '../cms/editorial';
import type { Locale } from '../i18n/locale';
import type { ProjectCardData } from '../ui/card/project-card';
import { toProjectCard } from '../ui/card/to-project-card.server';
import { dossierSearches, IDS_PER_SEARCH, namedSearch, picksOf, searchOf, sharedSearches } from './dossier-searches';
import { readPicks } from './picked-projects.server';

const SHOWN = 12;

export type DossierProjects = {
  /** Every pick in the editor's order, then the first that the search adds. */
  projects: ProjectCardData[];
  total: number;
  /** One search that shows them all; null where there are too many to name, of a dossier that is not published. */
  query: string | null;
  /** Searches that together find them all. */
  searches: string[];
};

const ask = (query: string, perPage: number) => {
  const asked = new URLSearchParams(query);
  asked.set('perPage', String(perPage));
  return listProjects(asked);
};

/** The projects an editor picked, completed by those of the dossier's search. `address`: by which the search knows it, once published. */
export async function dossierProjects(dossier: Pick<Collection, 'projects' | 'query'>, locale: Locale, address: string | null): Promise<DossierProjects> {
  const search = searchOf(dossier);
  const picked = await readPicks(picksOf(dossier));
  const [found, ...shared] = await Promise.all([
    search === '' ? { projects: [], total: 0 } : ask(search, picked.length === 0 ? SHOWN : IDS_PER_SEARCH),
    ...sharedSearches(dossier).map((both) => ask(both, 1)),
  ]);
  const total = picked.length + found.total - shared.reduce((sum, both) => sum + both.total, 0);
  const union = [...new Map([...picked, ...found.projects].map((project) => [project.id, project])).values()];
  const named = union.length === total ? namedSearch(union.map(({ id }) => id)) : null;
  const whole = named ?? (address === null || total === 0 ? null : new URLSearchParams({ dossier: address }).toString());
  const query = picked.length === 0 ? search || null : whole;
  const projects = union.slice(0, Math.max(SHOWN, picked.length)).map((project) => toProjectCard(project, locale));
  return { projects, total, query, searches: query === null ? dossierSearches(dossier) : [query] };
}
