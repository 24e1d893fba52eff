import type { PublicProject } from '../record/public-project.js';
import { completenessOf } from './completeness.js';
import { toldOn } from './told.js';

/** Beyond this many of its ten criteria, a fuller sheet gains nothing: large organisations fill more fields, not better ones. */
const ENOUGH = 7;
/** What a criterion is worth, in months of freshness. */
const MONTHS_A_CRITERION = 6;
const FIRST_YEAR = 2000;

/** When somebody last vouched for what a sheet says, else when it was recorded; imports do not count. */
const freshestDay = (project: PublicProject): string => toldOn(project) ?? project.createdAt;

/**
 * The order of projects that answer a search's words equally well, or of all without words: complete enough, and lately
 * vouched for. In months, it never depends on the day one asks, nor on a project's size, partners or visits.
 */
export function rankOf(project: PublicProject): number {
  const [year = FIRST_YEAR, month = 1] = freshestDay(project).split('-').map(Number);
  const months = (year - FIRST_YEAR) * 12 + month - 1;
  return Math.max(0, months) + MONTHS_A_CRITERION * Math.min(ENOUGH, completenessOf(project));
}
