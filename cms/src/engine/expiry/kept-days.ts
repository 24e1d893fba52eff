import { toIso } from '../project-row/column-values';

/** How long what serves to take an import back, its files and its annotated workbooks are kept. */
export const KEPT_DAYS = 90;

const DAY_MS = 86_400_000;

/** Everything older than this is to be forgotten. */
export const keptSince = (now = new Date()): Date => new Date(now.getTime() - KEPT_DAYS * DAY_MS);

export const isExpired = (at: unknown, now = new Date()): boolean => {
  const iso = toIso(at);
  return iso !== null && new Date(iso) < keptSince(now);
};
