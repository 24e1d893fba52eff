import { fromJson } from '../project-row/column-values';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import { SUBMISSION, type OwnChange } from './read-live';

/** Takes a refused contact out of what partners wrote of these projects, under way or by hand. */
export async function forgetWrittenContacts(strapi: Strapi, trx: Transaction, projectIds: readonly string[]): Promise<void> {
  for (const ids of chunksOf(projectIds, 400)) {
    await trx(tableOf(strapi, 'api::saying.saying')).whereIn('project_id', ids).where({ field: 'contact' }).delete();
    const rows: { id: number; changes: unknown }[] = await trx(tableOf(strapi, SUBMISSION)).whereIn('project_id', ids).whereRaw('cast(?? as text) like ?', ['changes', '%contact%']).select('id', 'changes');
    for (const { id, changes } of rows)
      await trx(tableOf(strapi, SUBMISSION)).where({ id }).update({ changes: JSON.stringify(fromJson<OwnChange[]>(changes, []).filter(({ field }) => field !== 'contact')) });
  }
}
