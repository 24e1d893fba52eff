import { projectTable } from '../project-row/join-tables';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** Whether the last who took a sheet off the site was somebody of the team, or an import that held it back for the team to read: a partner does not put it there alone. */
export async function wasUnpublishedByTeam(strapi: Strapi, trx: Transaction, projectId: string): Promise<boolean> {
  const last: { actor_type: string } | undefined = await trx(tableOf(strapi, 'api::revision.revision'))
    .where({ record_type: 'project', record_id: projectId, action: 'unpublish' }).orderBy('id', 'desc').first('actor_type');
  if (last !== undefined) return last.actor_type === 'person';
  const [held] = await trx(projectTable(strapi)).where({ document_id: projectId }).whereNotNull('imported_at').limit(1).select('id');
  return held !== undefined;
}
