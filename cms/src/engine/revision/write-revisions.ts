import type { Actor } from '../actor';
import { insertRows } from '../project-row/insert-rows';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** One field before and after; `status` tells the draft from the published row where the type has both. */
export type FieldChange = { field: string; status: 'draft' | 'published' | null; locale?: string | null; before: unknown; after: unknown };

export type Revision = {
  recordType: string;
  recordId: string;
  action: 'create' | 'update' | 'publish' | 'unpublish' | 'discardDraft' | 'delete' | 'merge' | 'unmerge' | 'restore' | 'purge';
  changes: readonly FieldChange[];
};

/** Appends to the history, in the transaction of the write it tells. */
export async function writeRevisions(
  strapi: Strapi, trx: Transaction, actor: Actor, revisions: readonly Revision[], runId: string | null = actor.type === 'run' ? actor.id : null,
): Promise<void> {
  const at = new Date();
  const rows = revisions.map(({ recordType, recordId, action, changes }) => ({
    record_type: recordType, record_id: recordId, action, changes: JSON.stringify(changes), at, run_id: runId,
    actor_type: actor.type, actor_id: actor.id, actor_name: actor.name, partner_id: actor.partner?.id ?? null, request_id: actor.requestId,
  }));
  await insertRows(trx, tableOf(strapi, 'api::revision.revision'), rows);
}
