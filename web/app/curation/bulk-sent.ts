import type { BulkResult } from './own-project';

/** What was asked of several projects, to be shown again where it was refused. `everywhere`: of all that the list finds. */
export type BulkAsked = { ids: string[]; everywhere: boolean; action: string; theme: string; audience: string };
/** `result`: what was done, be it before the trouble came; `titles`: of what was left, by id. */
export type BulkSent = { trouble: string | null; result: BulkResult | null; titles: Readonly<Record<string, string>>; asked: BulkAsked };

/** Titles of those that were left, of which the page may show no more than the reason. Pure. */
export const titlesOf = ({ skipped }: BulkResult, found: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries(skipped.flatMap(({ id }) => { const title = found.get(id); return title === undefined ? [] : [[id, title]]; }));

/** What the bar offers at first: those who come to confirm find it chosen. */
export const firstAsked = (freshness: string): BulkAsked => ({ ids: [], everywhere: false, action: freshness === 'stale' ? 'confirm' : '', theme: '', audience: '' });

/** What stays to be shown of it: what was refused as it was sent, nothing of what was done. Pure. */
export const stillAsked = (sent: BulkSent | undefined, freshness: string): BulkAsked => (sent === undefined || sent.trouble === null ? firstAsked(freshness) : sent.asked);
