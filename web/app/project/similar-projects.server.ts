import { departments, type PublicProject } from '@carrefour/config';
import { CmsUnavailable } from '../cms/cms-error';
import { inTime } from '../cms/in-time';
import { remembered } from '../cms/remembered.server';
import type { Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';
import type { ProjectCardData } from '../ui/card/project-card';
import { toProjectCard } from '../ui/card/to-project-card.server';
import { departmentsOf, pickSimilar, type Similar } from './pick-similar';
import { similarCandidates } from './similar-candidates.server';

export type SimilarProjects = { projects: { card: ProjectCardData; why: string }[]; query: string; total: number };

/** Looked at for each question; an address takes a hundred values of a filter. */
const CANDIDATES = 12;
const MOST_VALUES = 100;
const none: SimilarProjects = { projects: [], query: '', total: 0 };

const valuesOf = (name: string, terms: readonly { code: string }[]): string[][] => terms.map(({ code }) => [name, code]);

/**
 * Projects to learn from: of the same themes, and if possible audiences and methods, first elsewhere. Each says where it is and
 * what it shares. A sheet waits 1.5 s for them at most, and is shown without them when they are late or the CMS fails.
 */
export const similarProjects = (project: PublicProject, locale: Locale): Promise<SimilarProjects> =>
  inTime(
    remembered(`similar ${project.id} ${locale}`, () => lookForSimilar(project, locale)).catch((error: unknown) => {
      if (error instanceof CmsUnavailable) return none;
      throw error;
    }),
    none,
  );

async function lookForSimilar(project: PublicProject, locale: Locale): Promise<SimilarProjects> {
  const themes = valuesOf('theme', project.themes);
  if (themes.length === 0) return none;
  const own = departmentsOf(project);
  const elsewhere = own.length === 0 ? [] : valuesOf('departement', departments.filter(({ code }) => !own.includes(code)).slice(0, MOST_VALUES));
  const audiences = valuesOf('audience', project.audiences);
  const methods = valuesOf('method', project.methods);
  const ask = (terms: string[][], perPage = CANDIDATES) => new URLSearchParams([...themes, ...terms, ['perPage', String(perPage)]]);
  const closer = [audiences, methods].filter((terms) => terms.length > 0).map((terms) => ask([...terms, ...elsewhere]));
  const near = own.length === 0 ? [] : [ask(valuesOf('departement', own.slice(0, MOST_VALUES).map((code) => ({ code }))))];
  const { total, projects } = await similarCandidates([ask([], 1), ...closer, ask(elsewhere), ...near]);
  const picked = pickSimilar(project, projects);
  return {
    projects: picked.map((similar) => ({ card: toProjectCard(similar.project, locale), why: whyOf(similar, locale) })),
    query: new URLSearchParams(themes).toString(), total,
  };
}

function whyOf({ project, likeness, isNear }: Similar<PublicProject>, locale: Locale): string {
  const { project: texts } = textsOf(locale);
  const department = departments.find(({ code }) => code === departmentsOf(project)[0]);
  const where = isNear ? texts.sameDepartment : department === undefined ? null : `${department.label} (${department.code})`;
  return [where, texts.alike(likeness)].filter(Boolean).join(' · ');
}
