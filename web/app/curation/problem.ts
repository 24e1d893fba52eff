/** What is wrong with a box. */
export type ProblemKind =
  | 'empty' | 'long' | 'url' | 'year' | 'years' | 'email' | 'unknownPlace' | 'unknownTerritory' | 'coordinates' | 'farPoint' | 'offshore' | 'many' | 'incomplete' | 'invalid'
  | 'personal' | 'chooseAgain';
/** `among`: the towns that share the name that was written. */
export type Problem = ProblemKind | { kind: 'namesakes'; among: readonly string[] };
/** By the name of the box. */
export type Problems = Readonly<Record<string, Problem>>;

type Words = { problems: Readonly<Record<ProblemKind, string>>; namesakes: (names: string) => string };

/** A problem as it is read. */
export const problemText = (problem: Problem, { problems, namesakes }: Words): string => (typeof problem === 'string' ? problems[problem] : namesakes(problem.among.join(', ')));
