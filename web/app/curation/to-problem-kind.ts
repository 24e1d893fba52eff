import type { ProblemKind } from './problem';

type Issue = { code: string; expected?: string; format?: string; origin?: string; path: readonly PropertyKey[]; input?: unknown };

/** What an issue of a schema tells whoever filled the box. */
export function toProblemKind({ code, expected, format, origin, path }: Issue): ProblemKind {
  const last = path.at(-1);
  if (expected === 'number') return 'year';
  if (format === 'url' || last === 'url') return 'url';
  if (format === 'email') return 'email';
  if (last === 'year') return 'year';
  if (code === 'too_big') return origin === 'array' ? 'many' : origin === 'string' ? 'long' : 'year';
  if (code === 'too_small') return origin === 'number' ? 'year' : path.length > 1 ? 'incomplete' : 'empty';
  return 'invalid';
}
