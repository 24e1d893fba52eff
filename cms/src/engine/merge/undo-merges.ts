import { readBatchContext } from '../import/batch-context';
import { inTransaction, tableOf, type Strapi } from '../strapi';
import { asOneWriter } from '../one-writer';
import { findKept, findProject } from './find-project';
import { releaseProject } from './release-project';

/** Takes apart the projects that a run made one because it was sure, the last first. Nobody decided: nothing is remembered. */
export async function undoMerges(strapi: Strapi, runId: string): Promise<string[]> {
  const told: { record_id: string }[] = await inTransaction(strapi, (trx) =>
    trx(tableOf(strapi, 'api::revision.revision')).where({ run_id: runId, record_type: 'project', action: 'merge' }).orderBy('id', 'desc').select('record_id'));
  const released: string[] = [];
  for (const { record_id: id } of told) {
    await asOneWriter(strapi, async (trx) => {
      const absorbed = await findProject(strapi, trx, id);
      const kept = absorbed?.mergedInto == null ? null : await findKept(strapi, trx, absorbed.mergedInto);
      if (absorbed === null || kept === null) return;
      await releaseProject(strapi, trx, await readBatchContext(strapi, trx), absorbed, kept);
      released.push(absorbed.documentId);
    });
  }
  return released;
}
