import { readBatchContext } from '../import/batch-context';
import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { decidePair } from './decide-pair';
import { findKept, findProject } from './find-project';
import { releaseProject } from './release-project';

export type Unmerged = { restored: string; from: string };

/** Takes a merged project out again, whole, and remembers that the two are different. Null where it is not merged. */
export function unmergeProject(strapi: Strapi, slugOrId: string, reason: string | null = null): Promise<Unmerged | null> {
  return asOneWriter(strapi, async (trx) => {
    const absorbed = await findProject(strapi, trx, slugOrId);
    const kept = absorbed?.mergedInto == null ? null : await findKept(strapi, trx, absorbed.mergedInto);
    if (absorbed === null || kept === null) return null;
    await releaseProject(strapi, trx, await readBatchContext(strapi, trx), absorbed, kept);
    await decidePair(strapi, trx, kept.documentId, absorbed.documentId, 'different', reason);
    return { restored: absorbed.slug, from: kept.slug };
  });
}
