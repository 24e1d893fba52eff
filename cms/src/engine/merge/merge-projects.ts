import { readBatchContext } from '../import/batch-context';
import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { absorbProject } from './absorb-project';
import { decidePair } from './decide-pair';
import { findKept } from './find-project';

/** `leavesTheSite`: the sheet chosen to be kept is not published, the other was: the public reads neither any more. */
export type Merged = { kept: string; absorbed: string; leavesTheSite?: true };

/**
 * Makes two projects one, remembered as the same. Nothing is deleted: `unmergeProject` undoes it. A slug or an id that
 * was merged before stands for the project it leads to, so merges may come in any order. Null where one is unknown.
 */
export function mergeProjects(strapi: Strapi, keep: string, absorb: string, reason: string | null): Promise<Merged | null> {
  return asOneWriter(strapi, async (trx) => {
    const kept = await findKept(strapi, trx, keep);
    const absorbed = await findKept(strapi, trx, absorb);
    if (kept === null || absorbed === null) return null;
    if (kept.documentId === absorbed.documentId) return keep === absorb ? null : { kept: kept.slug, absorbed: absorb };
    await decidePair(strapi, trx, kept.documentId, absorbed.documentId, 'same', reason);
    await absorbProject(strapi, trx, await readBatchContext(strapi, trx), kept, absorbed);
    return { kept: kept.slug, absorbed: absorbed.slug, ...(!kept.isPublished && absorbed.isPublished && { leavesTheSite: true }) };
  });
}
