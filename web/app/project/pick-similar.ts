import type { PublicProject } from '@carrefour/config';

type Term = { code: string };
type Compared = Pick<PublicProject, 'id' | 'places'> & Record<'themes' | 'audiences' | 'methods', readonly Term[]>;
export type Likeness = { themes: number; audiences: number; methods: number };
export type Similar<Project> = { project: Project; likeness: Likeness; isNear: boolean };

const SHOWN = 3;
/** Experience travels: one neighbour at most, as long as there are others. */
const MOST_NEAR = 1;

/** The departments a project is in. */
export const departmentsOf = ({ places }: Pick<PublicProject, 'places'>): string[] => [...new Set(places.flatMap(({ department }) => department ?? []))];

const shared = (left: readonly Term[], right: readonly Term[]): number => right.filter(({ code }) => left.some((term) => term.code === code)).length;

const likenessOf = (a: Compared, b: Compared): Likeness => ({
  themes: shared(a.themes, b.themes), audiences: shared(a.audiences, b.audiences), methods: shared(a.methods, b.methods),
});

/** The same public and the same way of acting tell more of a project to learn from than one more theme. */
const weight = ({ themes, audiences, methods }: Likeness): number => themes * 2 + audiences * 3 + methods * 3;

/**
 * Three projects to learn from, the most alike first: at least two from other departments where there are any, in different ones
 * where that is possible; one neighbour at most. Candidates may come several times.
 */
export function pickSimilar<Project extends Compared>(project: Compared, candidates: readonly Project[]): Similar<Project>[] {
  const own = new Set(departmentsOf(project));
  const known = [...new Map(candidates.filter(({ id }) => id !== project.id).map((candidate) => [candidate.id, candidate])).values()];
  const ranked = known
    .map((candidate): Similar<Project> => ({ project: candidate, likeness: likenessOf(project, candidate), isNear: departmentsOf(candidate).some((code) => own.has(code)) }))
    .sort((a, b) => weight(b.likeness) - weight(a.likeness));
  const near = ranked.filter(({ isNear }) => isNear);
  const elsewhere = spread(ranked.filter((item) => !item.isNear && (own.size === 0 || departmentsOf(item.project).length > 0)));
  const neighbours = near.slice(0, Math.max(MOST_NEAR, SHOWN - elsewhere.length));
  return [...elsewhere.slice(0, SHOWN - neighbours.length), ...neighbours];
}

/** The first of each department, then the others. */
function spread<Project extends Compared>(ranked: readonly Similar<Project>[]): Similar<Project>[] {
  const seen = new Set<string>();
  const isFirst = ({ project }: Similar<Project>): boolean => {
    const [code = ''] = departmentsOf(project);
    return seen.size !== seen.add(code).size;
  };
  const firsts = ranked.filter(isFirst);
  return [...firsts, ...ranked.filter((item) => !firsts.includes(item))];
}
