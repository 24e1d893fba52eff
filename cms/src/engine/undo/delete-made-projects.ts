import { projectFieldNames } from '@carrefour/config';
import { projectTable } from '../project-row/join-tables';
import { clearParts } from '../project-row/write-parts';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** Which of these projects the run itself made, and who else wrote on them since. */
async function madeBy(strapi: Strapi, trx: Transaction, runId: string, ids: readonly string[]) {
  const revisions = tableOf(strapi, 'api::revision.revision');
  const made: { record_id: string }[] = await trx(revisions)
    .where({ record_type: 'project', action: 'create', run_id: runId }).whereIn('record_id', ids).distinct('record_id');
  const edited: { record_id: string }[] = await trx(revisions)
    .where({ record_type: 'project' }).whereIn('actor_type', ['person', 'partner']).whereIn('record_id', ids).distinct('record_id');
  const used: { project_id: string }[] = await trx(tableOf(strapi, 'api::entry.entry')).whereIn('project_id', ids).distinct('project_id');
  return { made: made.map((row) => row.record_id), edited: new Set(edited.map((row) => row.record_id)), used: new Set(used.map((row) => row.project_id)) };
}

/** Removes projects that a run made and that nothing speaks of any more; those a person edited stay, and are named. */
export async function deleteMadeProjects(strapi: Strapi, trx: Transaction, runId: string, ids: readonly string[]): Promise<{ deleted: string[]; kept: string[] }> {
  const { made, edited, used } = await madeBy(strapi, trx, runId, ids);
  const orphans = made.filter((id) => !used.has(id));
  const deleted = orphans.filter((id) => !edited.has(id));
  const rows: { id: number }[] = await trx(projectTable(strapi)).whereIn('document_id', deleted).select('id');
  for (const { id } of rows) await clearParts(strapi, trx, id, projectFieldNames);
  await trx(projectTable(strapi)).whereIn('document_id', deleted).delete();
  const kept: { slug: string }[] = await trx(projectTable(strapi))
    .whereIn('document_id', orphans.filter((id) => edited.has(id))).whereNull('published_at').select('slug');
  return { deleted, kept: kept.map(({ slug }) => slug) };
}
