import type { RefusesContact } from '../objection/refuses-contact';
import { fromJson } from '../project-row/column-values';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import { SUBMISSION, type OwnChange } from './read-live';

/** Takes a refused contact out of what partners wrote of these projects, under way or by hand. */
export async function forgetWrittenContacts(strapi: Strapi, trx: Transaction, projectIds: readonly string[], refuses: RefusesContact): Promise<void> {
  for (const ids of chunksOf(projectIds, 400)) {
    const said: { id: number; project: string; value: unknown }[] = await trx(tableOf(strapi, 'api::saying.saying')).whereIn('project_id', ids).where({ field: 'contact' }).select('id', 'value', { project: 'project_id' });
    const gone = said.filter(({ project, value }) => refuses(project, fromJson(value, null))).map(({ id }) => id);
    await trx(tableOf(strapi, 'api::saying.saying')).whereIn('id', gone).delete();
    const rows: { id: number; project: string; changes: unknown }[] = await trx(tableOf(strapi, SUBMISSION)).whereIn('project_id', ids).whereRaw('cast(?? as text) like ?', ['changes', '%contact%']).select('id', 'changes', { project: 'project_id' });
    for (const { id, project, changes } of rows)
      await trx(tableOf(strapi, SUBMISSION)).where({ id }).update({ changes: JSON.stringify(fromJson<OwnChange[]>(changes, []).filter(({ field, before, after }) => field !== 'contact' || !(refuses(project, after) || refuses(project, before)))) });
  }
}
