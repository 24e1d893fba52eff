import { emptySearch } from '@carrefour/config';
import { findProjects } from '../api/find-projects.server';
import { remembered } from '../cms/remembered.server';
import type { Locale } from '../i18n/locale';
import { toProjectCard } from '../ui/card/to-project-card.server';

const SHOWN = 3;

/** The latest emerging projects, and how many there are; none while nothing answers. */
export async function emergingProjects(locale: Locale) {
  const search = { state: { ...emptySearch, emerging: true, sort: 'arrivee' as const, perPage: SHOWN }, since: null, cursor: null };
  const { total, projects } = await remembered('emerging', () => findProjects(search)).catch(() => ({ total: 0, projects: [] }));
  return { total, projects: projects.map((project) => toProjectCard(project, locale)) };
}
