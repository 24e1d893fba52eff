/** What is wrong with a box. */
export type ProblemKind = 'empty' | 'long' | 'url' | 'year' | 'years' | 'email' | 'unknownPlace' | 'unknownTerritory' | 'coordinates' | 'many' | 'incomplete' | 'invalid';
/** By the name of the box. */
export type Problems = Readonly<Record<string, ProblemKind>>;
