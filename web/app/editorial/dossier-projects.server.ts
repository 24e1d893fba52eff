import { listProjects } from '../cms/cms.server';
import type { Collection } from '../cms/editorial';
import type { Locale } from '../i18n/locale';
import type { ProjectCardData } from '../ui/card/project-card';
import { toProjectCard } from '../ui/card/to-project-card.server';

const SHOWN = 12;

/** The projects an editor picked, else those of the dossier's search; with the search which shows them all. */
export async function dossierProjects(dossier: Pick<Collection, 'projects' | 'query'>, locale: Locale): Promise<{ projects: ProjectCardData[]; total: number; query: string }> {
  const picked = (dossier.projects ?? []).map(({ id }) => id);
  const query = picked.length > 0 ? new URLSearchParams(picked.map((id) => ['ids', id])).toString() : (dossier.query ?? '').replace(/^\?/, '');
  const asked = new URLSearchParams(query);
  asked.set('perPage', String(SHOWN));
  const { projects, total } = await listProjects(asked);
  return { projects: projects.map((project) => toProjectCard(project, locale)), total, query };
}
