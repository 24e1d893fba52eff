import { currentActor } from '../engine/actor';
import { readBatchContext } from '../engine/import/batch-context';
import { refreshProjects } from '../engine/import/refresh-projects';
import { asOneWriter } from '../engine/one-writer';
import { markChanged } from '../engine/outbox/mark-changed';
import { writeRevisions } from '../engine/revision/write-revisions';
import { chunksOf, inTransaction, tableOf, type Strapi } from '../engine/strapi';

/** Small enough to let an editor's save through between two. */
const PER_TRANSACTION = 50;

/** Projects that invented inventories record, and a real one too: they outlive the demonstration. */
export function listSharedProjects(strapi: Strapi, inventories: readonly string[]): Promise<string[]> {
  return inTransaction(strapi, async (trx) => {
    const table = tableOf(strapi, 'api::entry.entry');
    const invented = trx(table).whereIn('inventory', inventories).whereNotNull('project_id').select('project_id');
    return trx(table).whereIn('project_id', invented).whereNotIn('inventory', inventories).distinct('project_id').pluck('project_id');
  });
}

/** Once the invented records are gone: what the real ones say is all that is left, and none of it is demonstration. */
export async function releaseSharedProjects(strapi: Strapi, projectIds: readonly string[]): Promise<void> {
  for (const ids of chunksOf(projectIds, PER_TRANSACTION)) {
    await asOneWriter(strapi, async (trx) => {
      const { revisions } = await refreshProjects(strapi, trx, await readBatchContext(strapi, trx), ids, new Set());
      await writeRevisions(strapi, trx, currentActor(strapi), revisions);
      await markChanged(strapi, trx, 'project', ids);
    });
  }
}
