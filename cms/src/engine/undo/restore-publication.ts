import { readProjectRows } from '../project-row/read-project-rows';
import { sameValue } from '../project-row/same-value';
import { scalarFields } from '../project-row/scalar-fields';
import type { FieldChange } from '../revision/write-revisions';
import { inTransaction, type Strapi, type Transaction } from '../strapi';
import type { Since } from './edits-since';
import type { Told } from './may-undo';
import { readChanges } from './told-changes';

/** Whether the draft says something else than what was on the site: publishing it would publish work under way. */
async function isUnderWay(strapi: Strapi, trx: Transaction, documentId: string, changes: readonly FieldChange[]): Promise<boolean> {
  const draft = (await readProjectRows(strapi, trx, [documentId])).get(documentId)?.draft;
  const shown = changes.filter(({ field, status }) => status === 'published' && field in scalarFields && field !== 'openness');
  return draft === null || draft === undefined || shown.some(({ field, before }) => !sameValue(before, draft.fields[field as keyof typeof scalarFields]));
}

/**
 * What a rule of the run took off the site is shown again, what it put back is taken off, unless somebody wrote on it since
 * or its draft is under way. `told` is newest first: the oldest line says what was before.
 */
export async function restorePublication(strapi: Strapi, told: readonly Told[], since: Since): Promise<void> {
  const first = new Map<string, Told>();
  for (const line of told) if (line.recordType === 'project' && (line.action === 'unpublish' || line.action === 'publish')) first.set(line.recordId, line);
  for (const [documentId, line] of first) {
    if (since.anyone.has(documentId)) continue;
    if (line.action === 'publish') await strapi.documents('api::project.project' as never).unpublish({ documentId } as never);
    else {
      const underWay = await inTransaction(strapi, async (trx) => isUnderWay(strapi, trx, documentId, (await readChanges(strapi, trx, [line])).get(line.id) ?? []));
      if (!underWay) await strapi.documents('api::project.project' as never).publish({ documentId } as never);
    }
  }
}
