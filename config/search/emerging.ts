import type { Maturity } from '../lists/maturity.js';
import type { PublicProject } from '../record/public-project.js';

/** Stages of a project that is still finding its way. */
export const earlyMaturities = ['idee', 'experimentation', 'demarrage'] as const satisfies readonly Maturity[];

const DAY_MS = 86_400_000;

/** The day before which what was recorded is no longer new: a year ago, at midnight UTC, so that a whole day asks the same. */
export const recordedSince = (now: number = Date.now()): Date => new Date(Math.floor(now / DAY_MS) * DAY_MS - 365 * DAY_MS);

/** When a project was first recorded as far as we know: here, or by its source if that is earlier. */
export const recordedAt = ({ createdAt, sourceDate }: Pick<PublicProject, 'createdAt' | 'sourceDate'>): string =>
  sourceDate !== null && sourceDate < createdAt ? sourceDate : createdAt;
