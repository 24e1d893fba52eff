import { toIso } from '../project-row/column-values';

/** `2026-11` of a stored date; null when there is none. */
export const monthOf = (date: unknown): string | null => toIso(date)?.slice(0, 7) ?? null;
