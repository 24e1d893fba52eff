import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import type { Actor } from '../actor';

/** One field before and after; `status` tells the draft from the published row where the type has both. */
export type FieldChange = { field: string; status: 'draft' | 'published' | null; locale?: string | null; before: unknown; after: unknown };

export type Revision = {
  recordType: string;
  recordId: string;
  action: 'create' | 'update' | 'publish' | 'unpublish' | 'discardDraft' | 'delete' | 'merge' | 'unmerge';
  changes: readonly FieldChange[];
};

const ROWS_PER_STATEMENT = 60;

/** Appends to the history, in the transaction of the write it tells. */
export async function writeRevisions(
  strapi: Strapi, trx: Transaction, actor: Actor, revisions: readonly Revision[], runId: string | null = actor.type === 'run' ? actor.id : null,
): Promise<void> {
  const at = new Date();
  for (const chunk of chunksOf(revisions, ROWS_PER_STATEMENT)) {
    await trx(tableOf(strapi, 'api::revision.revision')).insert(
      chunk.map(({ recordType, recordId, action, changes }) => ({
        record_type: recordType, record_id: recordId, action, changes: JSON.stringify(changes), at, run_id: runId,
        actor_type: actor.type, actor_id: actor.id, actor_name: actor.name, request_id: actor.requestId,
      })),
    );
  }
}
