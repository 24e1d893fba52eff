import type { PublicProject } from '@carrefour/config';
import { listProjects } from '../cms/cms.server';
import type { Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';
import type { ProjectCardData } from '../ui/card/project-card';
import { toProjectCard } from '../ui/card/to-project-card.server';

export type SimilarProjects = { projects: { card: ProjectCardData; why: string }[]; query: string; total: number };

const SHOWN = 3;
const none: SimilarProjects = { projects: [], query: '', total: 0 };

/** Projects of the same themes: near first, then anywhere. Each says what brings it here. */
export async function similarProjects(project: PublicProject, locale: Locale): Promise<SimilarProjects> {
  const themes = project.themes.map(({ code }) => ['theme', code]);
  if (themes.length === 0) return none;
  const { project: texts } = textsOf(locale);
  const departments = [...new Set(project.places.flatMap(({ department }) => department ?? []))].slice(0, 3).map((code) => ['departement', code]);
  const regions = [...new Set(project.places.flatMap(({ region }) => region ?? []))].slice(0, 3).map((code) => ['region', code]);
  const circles = [
    { why: texts.sameDepartment, terms: departments },
    { why: texts.sameRegion, terms: regions },
  ].filter(({ terms }) => terms.length > 0);
  const ask = (terms: string[][]) => listProjects(new URLSearchParams([...themes, ...terms, ['perPage', String(SHOWN + 1)]]));
  const [everywhere, ...near] = await Promise.all([ask([]), ...circles.map(({ terms }) => ask(terms))]);
  const found = [...near.map((list, index) => ({ list, why: circles[index]?.why ?? '' })), { list: everywhere, why: texts.sameTheme }];
  const seen = new Set([project.id]);
  const projects = found.flatMap(({ list, why }) =>
    list.projects.flatMap((candidate) => {
      if (seen.has(candidate.id)) return [];
      seen.add(candidate.id);
      return [{ card: toProjectCard(candidate, locale), why }];
    }),
  );
  return { projects: projects.slice(0, SHOWN), query: new URLSearchParams(themes).toString(), total: everywhere.total };
}
