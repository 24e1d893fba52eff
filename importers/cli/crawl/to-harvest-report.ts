import type { HarvestReport } from '@carrefour/config';
import type { Delivery } from '../../connect/deliver/delivery.js';
import { hashOf } from '../../read/hash-of.js';
import type { Counts } from '../../report/report.js';

/** Failures told to the CMS: the first ones say enough. */
export const MOST_FAILURES = 50;

/** What the CMS is told of a source that was imported. `recipeHash` null: by hand, so the schedule will not take it for read. */
export function toHarvestReport(delivery: Delivery, { run, ...counts }: Counts, recipeHash: string | null): HarvestReport {
  return {
    outcome: 'imported', items: counts.rows, pages: delivery.pages, counts, run, message: delivery.notices[0] ?? null,
    failures: delivery.failures.slice(0, MOST_FAILURES), etag: delivery.etag, lastModified: delivery.lastModified, recipeHash,
    // What was read in part is no measure of what has changed: the same part again is read as new, so that what has really gone is seen.
    hash: delivery.complete ? hashOf(delivery.bytes) : null,
  };
}
