import type { HarvestRow } from './harvest-rows';

/** A source that ends its readers again and again is left alone until its next date. */
const MOST_INTERRUPTED = 3;

/** Nobody told how it ended: its reader was stopped on the way. One that told writes its pages, were there none. */
const wasInterrupted = ({ state, outcome, pages }: HarvestRow): boolean => state === 'done' && outcome === 'failed' && pages === null;

/** The reading after which the next one is planned (`harvests` latest first): one that was interrupted does not count as done. */
export function countedFrom(harvests: readonly HarvestRow[]): HarvestRow | undefined {
  const whole = harvests.findIndex((row) => !wasInterrupted(row));
  const interrupted = whole === -1 ? harvests.length : whole;
  return interrupted < MOST_INTERRUPTED ? harvests[interrupted] : harvests[0];
}
