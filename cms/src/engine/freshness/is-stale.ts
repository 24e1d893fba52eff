/** Nobody said anything of a sheet for so long: it may not be true any more. */
export const STALE_DAYS = 365;
const DAY_MS = 86_400_000;

export const staleBefore = (now: Date): Date => new Date(now.getTime() - STALE_DAYS * DAY_MS);

/** Whether a sheet waits for somebody to confirm it: it is on the site, its project did not end in a year gone by, and nobody vouched for it for a year (`confirmed`: a day, or a moment, in ISO; null: never). Pure. */
export function isStale({ isPublished, endYear, confirmed }: { isPublished: boolean; endYear: number | null; confirmed: string | null }, now: Date): boolean {
  const limit = staleBefore(now).toISOString();
  return isPublished && (endYear === null || endYear >= now.getFullYear()) && (confirmed === null || confirmed < limit.slice(0, confirmed.length));
}
