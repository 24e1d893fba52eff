import type { CellProblem } from './check-cells.js';
import { checkText } from './check-text.js';

/** Why the texts of a JSON record cannot be trusted, with the path of the first one; `null` when they can. */
export function checkLeaves(value: unknown, path = ''): CellProblem | null {
  if (typeof value === 'string') {
    const reason = checkText(value);
    return reason === null ? null : { column: path === '' ? null : path, reason };
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, child] of Object.entries(value)) {
    const problem = checkLeaves(child, Array.isArray(value) ? path : path === '' ? name : `${path}.${name}`);
    if (problem !== null) return problem;
  }
  return null;
}
