import type { FieldProblem, FieldProblems } from './form-trouble';

type Issue = { path: PropertyKey[]; code: string; format?: string; message?: string; origin?: string };

function toProblem({ code, format, message }: Issue, value: string): FieldProblem {
  if (value.trim() === '') return 'required';
  if (code === 'too_big' || message === 'long') return 'long';
  if (message === 'short' || message === 'weak') return message;
  if (message === 'injection') return 'line';
  if (format === 'email') return 'email';
  return format === 'url' ? 'web' : 'other';
}

/** What a schema refuses, by field: the first thing wrong with each. `years` are fields that want a year. */
export function toFieldProblems(issues: readonly Issue[], values: Readonly<Record<string, string>>, years: readonly string[] = []): FieldProblems {
  const problems: Record<string, FieldProblem> = {};
  for (const issue of issues) {
    const name = String(issue.path.at(-1) ?? '');
    const problem = toProblem(issue, values[name] ?? '');
    problems[name] ??= problem !== 'required' && years.includes(name) ? 'year' : problem;
  }
  return problems;
}
