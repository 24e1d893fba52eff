import { MAX_PER_PAGE } from '@carrefour/config';
import { listProjects } from '../../cms/cms.server';
import type { Block } from '../../cms/editorial';
import type { Locale } from '../../i18n/locale';
import { toProjectCard } from '../../ui/card/to-project-card.server';
import type { BlockView } from '../block-view';
import { variedProjects } from '../varied-projects';

const DEFAULT_LIMIT = 6;
/** An inventory arrives in one go: among its projects, equally recent, some of each theme are shown. */
const CHOSEN_FROM = 6;

/** The first projects of a search, and how many it finds. */
export async function resolveProjects(block: Extract<Block, { __component: 'block.projects' }>, locale: Locale): Promise<BlockView | null> {
  const query = (block.query ?? '').replace(/^\?/, '');
  const asked = new URLSearchParams(query);
  const limit = block.limit ?? DEFAULT_LIMIT;
  const isLatest = ['recent', 'arrivee'].includes(asked.get('sort') ?? '');
  asked.set('perPage', String(isLatest ? Math.min(MAX_PER_PAGE, limit * CHOSEN_FROM) : limit));
  const { projects: found, total } = await listProjects(asked);
  const projects = isLatest ? variedProjects(found, limit) : found;
  if (projects.length === 0) return null;
  return { kind: 'projects', heading: block.heading, projects: projects.map((project) => toProjectCard(project, locale)), query, total };
}
