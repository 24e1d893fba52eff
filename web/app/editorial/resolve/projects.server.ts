import { listProjects } from '../../cms/cms.server';
import type { Block } from '../../cms/editorial';
import type { Locale } from '../../i18n/locale';
import { toProjectCard } from '../../ui/card/to-project-card.server';
import type { BlockView } from '../block-view';

const DEFAULT_LIMIT = 6;

/** The first projects of a search, and how many it finds. */
export async function resolveProjects(block: Extract<Block, { __component: 'block.projects' }>, locale: Locale): Promise<BlockView | null> {
  const query = (block.query ?? '').replace(/^\?/, '');
  const asked = new URLSearchParams(query);
  asked.set('perPage', String(block.limit ?? DEFAULT_LIMIT));
  const { projects, total } = await listProjects(asked);
  if (projects.length === 0) return null;
  return { kind: 'projects', heading: block.heading, projects: projects.map((project) => toProjectCard(project, locale)), query, total };
}
