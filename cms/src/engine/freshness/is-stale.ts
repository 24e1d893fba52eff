/** Nobody said anything of a sheet for so long: it may not be true any more. */
export const STALE_DAYS = 365;
const DAY_MS = 86_400_000;

export const staleBefore = (now: Date): Date => new Date(now.getTime() - STALE_DAYS * DAY_MS);
