import { projectFieldNames } from '@carrefour/config';
import { projectTable } from '../project-row/join-tables';
import { clearParts } from '../project-row/write-parts';
import type { Revision } from '../revision/write-revisions';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** Removes the projects among these that a run made and of which no entry speaks any more. */
export async function removeMadeProjects(strapi: Strapi, trx: Transaction, made: readonly string[]): Promise<Revision[]> {
  const used: { project_id: string }[] = await trx(tableOf(strapi, 'api::entry.entry')).whereIn('project_id', made).distinct('project_id');
  const orphans = made.filter((id) => !used.some((row) => row.project_id === id));
  const rows: { id: number }[] = await trx(projectTable(strapi)).whereIn('document_id', orphans).select('id');
  for (const { id } of rows) await clearParts(strapi, trx, id, projectFieldNames);
  await trx(projectTable(strapi)).whereIn('document_id', orphans).delete();
  return orphans.map((recordId) => ({ recordType: 'project', recordId, action: 'delete' as const, changes: [] }));
}
