import { fromJson } from '../project-row/column-values';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { FieldChange } from '../revision/write-revisions';

/** What the public version of a project said when it was last taken off the site, as the history keeps it; nothing of a field that was empty. */
export async function readLastShown(strapi: Strapi, trx: Transaction, projectId: string): Promise<Record<string, unknown>> {
  const told: { changes: unknown } | undefined = await trx(tableOf(strapi, 'api::revision.revision'))
    .where({ record_type: 'project', record_id: projectId, action: 'unpublish' }).orderBy('id', 'desc').first('changes');
  const changes = fromJson<FieldChange[]>(told?.changes, []).filter(({ status }) => status === 'published');
  return Object.fromEntries(changes.map(({ field, before }) => [field, before]));
}
