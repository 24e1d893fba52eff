import { curateProject } from '../curation/curate-project';
import { markChanged } from '../outbox/mark-changed';
import { projectTable } from '../project-row/join-tables';
import { readProjectRows } from '../project-row/read-project-rows';
import { writeRevisions } from '../revision/write-revisions';
import type { Strapi, Transaction } from '../strapi';
import { carrierActor } from './carrier-actor';
import { toWrites, type SheetDifference } from './sheet-values';

/** Writes what a carrier says into the sheet, as a person's word: imports then respect it. Nothing else of the sheet is touched or published. */
export async function applySheet(strapi: Strapi, trx: Transaction, projectId: string, differences: readonly SheetDifference[], at = new Date()): Promise<void> {
  const { published, draft } = (await readProjectRows(strapi, trx, [projectId])).get(projectId) ?? { published: null, draft: null };
  await curateProject(strapi, trx, carrierActor, projectId, toWrites(differences, (published ?? draft)?.fields ?? {}), at);
}

/** That whoever answers for a sheet, its carrier unless told otherwise, vouches for it today. */
export async function confirmSheet(strapi: Strapi, trx: Transaction, projectId: string, at = new Date(), actor = carrierActor): Promise<void> {
  await trx(projectTable(strapi)).where({ document_id: projectId }).update({ verified_at: at });
  const change = { field: 'verifiedAt', status: null, before: null, after: at.toISOString() };
  await writeRevisions(strapi, trx, actor, [{ recordType: 'project', recordId: projectId, action: 'update', changes: [change] }]);
  await markChanged(strapi, trx, 'project', [projectId]);
}
