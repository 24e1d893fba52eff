import { tableOf, type Strapi, type Transaction } from '../strapi';

/** Whether the last who took a sheet off the site was somebody of the team: a partner does not put it back alone. */
export async function wasUnpublishedByTeam(strapi: Strapi, trx: Transaction, projectId: string): Promise<boolean> {
  const last: { actor_type: string } | undefined = await trx(tableOf(strapi, 'api::revision.revision'))
    .where({ record_type: 'project', record_id: projectId, action: 'unpublish' }).orderBy('id', 'desc').first('actor_type');
  return last?.actor_type === 'person';
}
