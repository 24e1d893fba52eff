import type { PublicProject } from '@carrefour/config';

type Themed = Pick<PublicProject, 'themes'>;

/** The first projects of a list with as many different main themes as it allows; otherwise its own order. */
export function variedProjects<Project extends Themed>(projects: readonly Project[], count: number): Project[] {
  const seen = new Set<string>();
  const first: Project[] = [];
  const others: Project[] = [];
  for (const project of projects) {
    const [theme] = project.themes;
    const main = theme?.parent ?? theme?.code ?? '';
    (seen.has(main) ? others : first).push(project);
    seen.add(main);
  }
  return [...first, ...others].slice(0, count);
}
